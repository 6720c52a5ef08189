package nl.nota.afstemming;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.nota.nota.Leestekst;
import nl.nota.nota.Sindsdien;
import nl.nota.nota.Versie;
import org.jspecify.annotations.Nullable;

/** What changed in the text since a voorwaarde was set, the words that it is about first, also where they moved. */
final class Voorwaardeverschil {
    private Voorwaardeverschil() {}

    /**
     * Until the versie with this number.
     *
     * @param tot null means the last one
     * @param teksten the versies that may be read, the first one first
     */
    static Optional<Sindsdien> until(@Nullable Integer tot, Voorwaardeverloop verloop, List<Versie> teksten) {
        if (teksten.isEmpty()) return Optional.empty();
        var gesteld = find(teksten, verloop.gesteld().gelezen().nummer());
        var wordt = tot == null ? Optional.of(teksten.getLast()) : find(teksten, tot);
        return gesteld.flatMap(was -> wordt.filter(
                        een -> een.nummer().nummer() > was.nummer().nummer())
                .map(een -> ordered(Sindsdien.of(was, een), places(verloop, een))));
    }

    /** The title of the rubriek where its words stand now; empty when they stand nowhere any more. */
    static Optional<String> title(Voorwaardeverloop verloop, Versie versie) {
        var tekst = Leestekst.of(versie.inhoud());
        return places(verloop, versie).stream()
                .filter(code -> stands(verloop, tekst, code))
                .min(Comparator.comparing(code -> !isAbout(verloop, code)))
                .map(tekst::titel);
    }

    private static Optional<Versie> find(List<Versie> teksten, int nummer) {
        return teksten.stream()
                .filter(versie -> versie.nummer().nummer() == nummer)
                .findFirst();
    }

    /** Where its words stood, and where they stand in this versie. */
    private static List<String> places(Voorwaardeverloop verloop, Versie versie) {
        var tekst = Leestekst.of(versie.inhoud());
        return tekst.teksten().keySet().stream()
                .filter(code -> isAbout(verloop, code) || stands(verloop, tekst, code))
                .toList();
    }

    private static boolean isAbout(Voorwaardeverloop verloop, String code) {
        var over = verloop.voorwaarde().aanhaling();
        return over != null && over.rubriek().equals(code);
    }

    private static boolean stands(Voorwaardeverloop verloop, Leestekst tekst, String code) {
        var over = verloop.voorwaarde().aanhaling();
        return over != null && tekst.tekst(code).orElse("").contains(over.citaat());
    }

    private static Sindsdien ordered(Sindsdien sindsdien, List<String> eerst) {
        return sindsdien.ordered(Comparator.comparing(een -> !eerst.contains(een.plaats())));
    }
}
