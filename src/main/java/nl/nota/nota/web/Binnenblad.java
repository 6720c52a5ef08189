package nl.nota.nota.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.nota.nota.Binnentekst;
import nl.nota.nota.Binnenvak;
import nl.nota.nota.Binnenverzoek;
import nl.nota.nota.Inhoud;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Woogrond;
import nl.nota.nota.Zichtplaats;

/**
 * The page with what stays inside.
 *
 * @param plekken the places in which something can stay inside, each as a form writes it, with its name
 * @param gronden the grounds that can be chosen, by code
 */
record Binnenblad(
        Kenmerk kenmerk,
        List<Binnenvak> binnen,
        Map<String, String> plekken,
        Map<String, String> gronden,
        List<Woogrond> wet,
        BinnenForm form,
        Binnentekst tekst) {

    /** How the page names a place: its rubriek, and the number of a footnote in the nota or 0. */
    interface Naam {
        String of(String titel, int noot);
    }

    static Binnenblad of(
            Kenmerk kenmerk, Inhoud inhoud, List<Binnenvak> binnen, List<Woogrond> geldig, BinnenForm form, Naam naam) {
        var tekst = Binnentekst.of(inhoud);
        var plekken = new LinkedHashMap<String, String>();
        tekst.filled()
                .forEach(
                        plek -> plekken.put(plek.toString(), naam.of(tekst.titel(plek.rubriek()), tekst.nummer(plek))));
        var gronden = new LinkedHashMap<String, String>();
        gronden.put("", "");
        geldig.stream()
                .filter(een -> !een.dicht())
                .forEach(een -> gronden.put(een.code(), een.code() + " " + een.titel()));
        return new Binnenblad(kenmerk, binnen, plekken, gronden, geldig, form, tekst);
    }

    /** Where this passage lies, in words. */
    public String plek(Binnenvak vak) {
        return plekken.getOrDefault(vak.plek().toString(), vak.titel());
    }

    /** Where a passage that lies in one place is read. */
    public Binnenverzoek.Zicht zicht(Binnenvak vak) {
        return Zichtplaats.of(tekst.tekst(vak.plek()), vak.plaatsen().getFirst());
    }

    /** The ground by its code, in words. */
    public String grond(String code) {
        return gronden.getOrDefault(code, code);
    }
}
