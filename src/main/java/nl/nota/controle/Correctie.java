package nl.nota.controle;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Concept;
import nl.nota.nota.Kop;
import nl.nota.nota.Kopvelden;
import nl.nota.nota.Opmaak;
import nl.nota.nota.Tekst;
import nl.nota.nota.Wijzigingsvoorstel;
import org.jspecify.annotations.Nullable;

/** The change of the concept that puts right what was found. */
final class Correctie {
    private static final Pattern ANKER = Pattern.compile("\\[\\^(\\d{1,5})]");

    private Correctie() {}

    static Outcome<Wijzigingsvoorstel> of(Concept concept, List<Gevonden> gevonden) {
        var perDeel = gevonden.stream().collect(Collectors.groupingBy(Gevonden::deel));
        var teksten = new HashMap<String, Tekst>();
        var noten = 0;
        for (var rubriek : concept.inhoud().rubrieken()) {
            var geschreven = Opmaak.write(rubriek.tekst(), noten + 1);
            noten += geschreven.voetnoten().size();
            var hier = perDeel.get(rubriek.code());
            if (hier == null) continue;
            switch (rewritten(geschreven, hier)) {
                case Outcome.Refused<Tekst>(var redenen) -> {
                    return Outcome.refused(redenen);
                }
                case Outcome.Done<Tekst>(var tekst) -> teksten.put(rubriek.code(), tekst);
            }
        }
        var fouten = new LinkedHashMap<String, Reden>();
        var kop = perDeel.containsKey(Plaats.KOP)
                ? head(concept.inhoud().kop(), perDeel.getOrDefault(Plaats.KOP, List.of()))
                        .read(fouten)
                : null;
        if (!fouten.isEmpty()) return Outcome.refused(List.copyOf(fouten.values()));
        if (kop == null && teksten.isEmpty()) return Outcome.refused(Reden.achterhaald("controle.reden.weg"));
        return Outcome.done(new Wijzigingsvoorstel(kop, teksten, basis(concept, kop, teksten.keySet())));
    }

    private static Map<String, String> basis(Concept concept, @Nullable Kop kop, Set<String> delen) {
        var basis = new HashMap<String, String>();
        delen.forEach(deel -> basis.put(deel, concept.basis().getOrDefault(deel, "")));
        if (kop != null) basis.put(Concept.KOP, concept.basis().getOrDefault(Concept.KOP, ""));
        return basis;
    }

    private static Outcome<Tekst> rewritten(Opmaak.Geschreven geschreven, List<Gevonden> hier) {
        var noten = new TreeMap<Integer, String>();
        geschreven.voetnoten().forEach(noot -> noten.put(noot.nr(), noot.tekst()));
        var tekst = geschreven.tekst();
        for (var een : backwards(hier)) {
            var plek = een.bevinding().plek();
            var nr = plek.plaats().voetnoot();
            if (nr == null) tekst = replaced(tekst, een);
            else noten.computeIfPresent(nr, (zelfde, noot) -> replaced(noot, een));
        }
        var ankers = new HashSet<Integer>();
        ANKER.matcher(tekst).results().forEach(anker -> ankers.add(Integer.valueOf(anker.group(1))));
        noten.keySet().retainAll(ankers);
        return Opmaak.read(tekst, noten);
    }

    /** From the end to the beginning, so that no change moves the place of another. */
    private static List<Gevonden> backwards(List<Gevonden> hier) {
        return hier.stream()
                .sorted(Comparator.comparing(
                                (Gevonden een) -> een.bevinding().plek().begin())
                        .reversed())
                .toList();
    }

    private static String replaced(String tekst, Gevonden een) {
        var plek = een.bevinding().plek();
        var van = tekst.offsetByCodePoints(0, plek.begin());
        var tot = tekst.offsetByCodePoints(0, plek.eind());
        return tekst.substring(0, van) + words(een) + tekst.substring(tot);
    }

    private static String words(Gevonden een) {
        return Objects.requireNonNull(een.bevinding().verbetering()).tekst();
    }

    /** Every field that is not mended stays as it is, whatever fields there are. */
    private static Kopvelden head(Kop kop, List<Gevonden> hier) {
        var velden = Kopvelden.of(kop);
        for (var een : backwards(hier)) {
            var veld = String.valueOf(een.bevinding().plek().plaats().veld());
            var nieuw = velden.all(veld).stream()
                    .map(waarde -> mended(waarde, veld, een))
                    .distinct()
                    .toList();
            velden = velden.with(new Kopvelden(Map.of(veld, nieuw)), List.of(veld));
        }
        return velden;
    }

    private static String mended(String waarde, String veld, Gevonden een) {
        if (veld.equals("onderwerp")) return replaced(waarde, een);
        return waarde.equals(een.bevinding().plek().citaat()) ? words(een) : waarde;
    }
}
