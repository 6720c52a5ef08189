package nl.nota.openbaarmaking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.nota.nota.Inline;
import nl.nota.nota.Opsteller;
import nl.nota.nota.Rubriek;

/** Writes a nota anew as the public may read it, without what stays inside. */
final class Publicatiemaker {
    private final Lakbron bron;
    private final Map<String, Laklaag> lagen;
    private final List<List<Openbaardeel>> voetnoten = new ArrayList<>();
    /** How many footnotes of the nota itself were passed, also those that stay inside. */
    private int noten;

    private Publicatiemaker(Lakbron bron, Map<String, Laklaag> lagen) {
        this.bron = bron;
        this.lagen = lagen;
    }

    /**
     * The nota as the public may read it.
     *
     * @param lagen what stays inside of each deel, by its sleutel
     */
    static Publicatieversie of(Lakbron bron, Map<String, Laklaag> lagen) {
        return new Publicatiemaker(bron, lagen).make();
    }

    private Publicatieversie make() {
        var kop = bron.inhoud().kop();
        var rubrieken = bron.inhoud().rubrieken().stream()
                .map(this::rubriek)
                .filter(this::isSaid)
                .toList();
        return new Publicatieversie(
                bron.versie().kenmerk().waarde(),
                kop.soort() == null ? "" : kop.soort().stempel(),
                line(Lakbron.ONDERWERP, kop.onderwerp()),
                kop.datum(),
                kop(),
                rubrieken,
                voetnoten,
                bron.stemmen().stream().map(this::stem).toList(),
                bijlagen());
    }

    private List<Publicatieversie.Veld> kop() {
        var kop = bron.inhoud().kop();
        var uit = new ArrayList<Publicatieversie.Veld>();
        codes(uit, "Aan", kop.aan());
        codes(uit, "Van", kop.van() == null ? List.of() : List.of(kop.van()));
        codes(uit, Publicatiewoorden.AFGESTEMD, bron.afgestemdMet());
        codes(uit, "In afschrift aan", kop.afschrift());
        for (var i = 1; i <= kop.opgesteldDoor().size(); i++)
            uit.add(new Publicatieversie.Veld(
                    "Opgesteld door", opsteller(i, kop.opgesteldDoor().get(i - 1))));
        return uit;
    }

    private static void codes(List<Publicatieversie.Veld> uit, String opschrift, List<String> codes) {
        if (codes.isEmpty()) return;
        uit.add(new Publicatieversie.Veld(
                opschrift, List.of(List.of(new Openbaardeel.Woorden(String.join(", ", codes))))));
    }

    /** What an official is reached by is one label, whatever of it was given. */
    private List<List<Openbaardeel>> opsteller(int nummer, Opsteller een) {
        var uit = new ArrayList<List<Openbaardeel>>();
        for (var veld : Lakbron.Veld.values()) {
            var regel = line(veld.sleutel(nummer), veld.of(een));
            if (regel.isEmpty()) continue;
            if (Deelrij.isGelakt(regel) && !uit.isEmpty() && Deelrij.isGelakt(uit.getLast()))
                uit.add(Deelrij.joined(uit.removeLast(), regel));
            else uit.add(regel);
        }
        return uit;
    }

    private Publicatieversie.Rubriek rubriek(Rubriek rubriek) {
        var schrijver = new Publicatietekst(laag(Lakbron.rubriek(rubriek.code())), this::number);
        var blokken = schrijver.blokken(rubriek.tekst());
        return new Publicatieversie.Rubriek(
                line(Lakbron.titel(rubriek.code()), rubriek.titel()), rubriek.ouder() == null ? 1 : 2, blokken);
    }

    private int number(Inline.Voetnoot noot, boolean blijftBinnen) {
        var laag = laag(Lakbron.noot(++noten));
        if (blijftBinnen) return 0;
        voetnoten.add(new Publicatietekst(laag, Publicatietekst.Nootteller.GEEN).regel(noot.inhoud()));
        return voetnoten.size();
    }

    /** A heading without text is printed only where something stands under it. */
    private boolean isSaid(Publicatieversie.Rubriek rubriek) {
        return !rubriek.blokken().isEmpty() || rubriek.niveau() == 1 && hasUnder(rubriek);
    }

    private boolean hasUnder(Publicatieversie.Rubriek rubriek) {
        return bron.inhoud().rubrieken().stream()
                .filter(een -> line(Lakbron.titel(een.code()), een.titel()).equals(rubriek.titel()))
                .anyMatch(een -> bron.inhoud().rubrieken().stream()
                        .anyMatch(kind ->
                                een.code().equals(kind.ouder()) && !kind.tekst().isLeeg()));
    }

    private Publicatieversie.Aantekening stem(Lakbron.Stem stem) {
        var gesloten = stem.gesloten();
        var regels = gesloten == null
                ? new Publicatietekst(laag(stem.sleutel()), Publicatietekst.Nootteller.GEEN).regels(stem.tekst())
                : List.<List<Openbaardeel>>of(List.of(new Openbaardeel.Gelakt(List.of(gesloten))));
        return new Publicatieversie.Aantekening(stem.opschrift(), regels);
    }

    private List<Publicatieversie.Bijlage> bijlagen() {
        return bron.bijlagen().stream()
                .map(een -> new Publicatieversie.Bijlage(een.nummer(), titel(een), een.vorm()))
                .toList();
    }

    private List<Openbaardeel> titel(Lakbijlage bijlage) {
        return line(bijlage.titelsleutel(), bijlage.bijlage().titel());
    }

    private List<Openbaardeel> line(String sleutel, String woorden) {
        return Stream.of(woorden)
                .filter(een -> !een.isBlank())
                .flatMap(een -> new Publicatietekst(laag(sleutel), Publicatietekst.Nootteller.GEEN)
                        .regel(Lakbron.line(een)).stream())
                .toList();
    }

    private Laklaag laag(String sleutel) {
        return lagen.getOrDefault(sleutel, Laklaag.LEEG);
    }
}
