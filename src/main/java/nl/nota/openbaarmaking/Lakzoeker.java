package nl.nota.openbaarmaking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Looks through all that lies with a nota for what should stay inside. What is found once in one deel, a name of whom
 * nobody knew, is found in all.
 */
public final class Lakzoeker {
    private static final List<Herkenning> HERKENNINGEN = List.of(
            new Nummerherkenning(),
            new Genoemdherkenning(),
            new Personeelsherkenning(),
            new Telefoonherkenning(),
            new Kentekenherkenning(),
            new Adresherkenning(),
            new Buitenadres(),
            new Dagherkenning());

    private final Collection<Bekende> bekenden;

    private Lakzoeker(Collection<Bekende> bekenden) {
        this.bekenden = List.copyOf(bekenden);
    }

    /**
     * A search that knows these people.
     *
     * @param binnen the names of who works here or stands in the head of the nota
     * @param openbaar the names of who stands in public office
     */
    public static Lakzoeker knowing(Collection<String> binnen, Collection<String> openbaar) {
        return new Lakzoeker(Stream.concat(
                        binnen.stream().flatMap(naam -> Bekende.of(naam, Bekende.Soort.BEKEND).stream()),
                        openbaar.stream().flatMap(naam -> Bekende.of(naam, Bekende.Soort.OPENBAAR).stream()))
                .toList());
    }

    /** What should stay inside of these, deel by deel and from front to back; no two of them overlap. */
    public List<Lakvoorstel> search(List<Lakdeel> delen) {
        var teksten = new LinkedHashMap<Lakdeel, Zoektekst>();
        delen.forEach(deel -> teksten.put(deel, new Zoektekst(deel.tekst())));
        var register = register(teksten.values());
        return teksten.entrySet().stream()
                .flatMap(een -> search(een.getKey(), een.getValue(), register))
                .toList();
    }

    /** Those who were known, and those who are named as persons or as members of parliament in these texts. */
    private Namenregister register(Collection<Zoektekst> teksten) {
        var eerst = new Namenregister(bekenden, List.of());
        var allen = new ArrayList<>(bekenden);
        var openbaar = new ArrayList<String>();
        for (var tekst : teksten) openbaar.addAll(new Naamherkenning(tekst, eerst).openbaar());
        var daarna = new Namenregister(bekenden, openbaar);
        for (var tekst : teksten) allen.addAll(new Naamherkenning(tekst, daarna).vermoed());
        return new Namenregister(allen, openbaar);
    }

    private static Stream<Lakvoorstel> search(Lakdeel deel, Zoektekst zoek, Namenregister register) {
        return apart(found(zoek, register)).stream().map(een -> proposal(deel, een));
    }

    /** All that is found in a text, also what overlaps. */
    static List<Vondst> found(Zoektekst zoek, Namenregister register) {
        return Stream.concat(
                        HERKENNINGEN.stream().flatMap(een -> een.find(zoek)),
                        new Naamherkenning(zoek, register).gevonden().stream())
                .toList();
    }

    /** Of what overlaps the longest remains, and of equals the first. */
    private static List<Vondst> apart(List<Vondst> vondsten) {
        var blijft = new TreeMap<Integer, Vondst>();
        vondsten.stream()
                .sorted(Comparator.comparing((Vondst een) -> een.begin() - een.eind()))
                .filter(een -> {
                    var ervoor = blijft.floorEntry(een.begin());
                    var erna = blijft.ceilingEntry(een.begin());
                    return (ervoor == null || ervoor.getValue().eind() <= een.begin())
                            && (erna == null || erna.getKey() >= een.eind());
                })
                .forEach(een -> blijft.put(een.begin(), een));
        return List.copyOf(blijft.values());
    }

    private static Lakvoorstel proposal(Lakdeel deel, Vondst vondst) {
        var tekst = deel.tekst();
        var plaats = new Lakplaats(
                deel.sleutel(), tekst.codePointCount(0, vondst.begin()), tekst.codePointCount(0, vondst.eind()));
        return new Lakvoorstel(plaats, vondst.soort(), tekst.substring(vondst.begin(), vondst.eind()), vondst.grond());
    }
}
