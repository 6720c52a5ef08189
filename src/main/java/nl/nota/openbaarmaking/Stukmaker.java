package nl.nota.openbaarmaking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.nota.inlezen.Leesstuk;
import nl.nota.nota.Inline;
import nl.nota.openbaarmaking.Bijlagelezing.Eigen;

/** Writes a bijlage of words anew as the public may read it, without what stays inside. */
final class Stukmaker {
    private final Lakbijlage bijlage;
    private final Map<String, Laklaag> lagen;
    private final List<List<Openbaardeel>> voetnoten = new ArrayList<>();
    private int noten;

    private Stukmaker(Lakbijlage bijlage, Map<String, Laklaag> lagen) {
        this.bijlage = bijlage;
        this.lagen = lagen;
    }

    /**
     * The bijlage in the form in which a nota is read.
     *
     * @param kenmerk of the nota
     * @param titel of the bijlage as the public may read it
     */
    static Publicatieversie of(
            String kenmerk, Lakbijlage bijlage, Eigen eigen, List<Openbaardeel> titel, Map<String, Laklaag> lagen) {
        var maker = new Stukmaker(bijlage, lagen);
        var schrijver = new Publicatietekst(maker.laag(bijlage.tekstsleutel()), maker::number);
        var rubrieken = eigen.delen().stream()
                .map(deel -> rubriek(deel, schrijver))
                .filter(deel -> !deel.titel().isEmpty() || !deel.blokken().isEmpty())
                .toList();
        return new Publicatieversie(
                kenmerk, "", titel, null, List.of(), rubrieken, maker.voetnoten, List.of(), List.of());
    }

    private static Publicatieversie.Rubriek rubriek(Leesstuk.Deel deel, Publicatietekst schrijver) {
        var titel = deel.kop().isEmpty() ? List.<Openbaardeel>of() : schrijver.regel(Lakbron.line(deel.kop()));
        return new Publicatieversie.Rubriek(titel, Math.min(2, deel.niveau()), schrijver.blokken(deel.tekst()));
    }

    private int number(Inline.Voetnoot noot, boolean blijftBinnen) {
        var laag = laag(bijlage.nootsleutel(++noten));
        if (blijftBinnen) return 0;
        voetnoten.add(new Publicatietekst(laag, Publicatietekst.Nootteller.GEEN).regel(noot.inhoud()));
        return voetnoten.size();
    }

    private Laklaag laag(String sleutel) {
        return lagen.getOrDefault(sleutel, Laklaag.LEEG);
    }
}
