package nl.nota.nota.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.nota.nota.Binnenplek;
import nl.nota.nota.Binnentekst;
import nl.nota.nota.Binnenvak;
import nl.nota.nota.Inhoud;
import nl.nota.nota.Woogrond;
import nl.nota.nota.Zichtplaats;

/**
 * What stays inside of the concept, for the page on which it is written.
 *
 * @param gronden the grounds that are valid today, also those that cannot be chosen
 */
record Binnenstand(List<Merk> binnen, List<Keuze> gronden) {

    /** A ground; dicht when it cannot be chosen for a nota. */
    record Keuze(String code, String titel, boolean dicht) {}

    /**
     * A passage that stays inside.
     *
     * @param rubriek its place, as a form writes it
     * @param gemarkeerd the words as somebody marked them
     * @param weg whether its words are gone
     * @param veranderd whether some of its words are gone
     */
    record Merk(
            String id,
            String rubriek,
            String woorden,
            String gemarkeerd,
            String grond,
            String titel,
            boolean overal,
            boolean weg,
            boolean veranderd,
            List<Plek> plekken) {}

    /**
     * Where it lies on the screen.
     *
     * @param noot the so manieth footnote of the rubriek; 0 is its text itself
     */
    record Plek(int noot, int van, int tot) {}

    static Binnenstand of(Inhoud inhoud, List<Binnenvak> vakken, List<Woogrond> geldig) {
        var titels = geldig.stream().collect(Collectors.toMap(Woogrond::code, Woogrond::titel));
        var tekst = Binnentekst.of(inhoud);
        return new Binnenstand(
                vakken.stream().map(vak -> merk(vak, titels, tekst)).toList(),
                geldig.stream()
                        .map(een -> new Keuze(een.code(), een.titel(), een.dicht()))
                        .toList());
    }

    private static Merk merk(Binnenvak vak, Map<String, String> titels, Binnentekst tekst) {
        return new Merk(
                vak.id().toString(),
                vak.plek().toString(),
                vak.woorden(),
                vak.gemarkeerd(),
                vak.grond(),
                titels.getOrDefault(vak.grond(), ""),
                vak.overal(),
                vak.isWeg(),
                vak.isVeranderd(),
                vak.plaatsen().stream()
                        .map(een -> plek(een, tekst.tekst(new Binnenplek(vak.rubriek(), een.noot()))))
                        .toList());
    }

    private static Plek plek(Binnenvak.Plaats een, String tekst) {
        var zicht = Zichtplaats.of(tekst, een);
        return new Plek(een.noot(), zicht.van(), zicht.tot());
    }
}
