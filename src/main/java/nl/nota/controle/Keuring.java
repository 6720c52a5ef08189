package nl.nota.controle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.nota.kern.Sha256;

/** What the rules find in one text of a nota, with what its drafters said to it. */
public record Keuring(List<Gevonden> alles) {
    public Keuring {
        alles = List.copyOf(alles);
    }

    static Keuring of(String kenmerk, List<Bevinding> bevindingen, List<Afwijzing> afwijzingen) {
        Map<Bevindingsleutel, Afwijzing> gezegd = afwijzingen.stream()
                .collect(Collectors.toMap(Afwijzing::sleutel, Function.identity(), (eerste, later) -> later));
        Map<String, Integer> nummers = new HashMap<>();
        Map<String, Integer> keren = new HashMap<>();
        var uit = new ArrayList<Gevonden>();
        for (var bevinding : bevindingen) {
            var regel = bevinding.regel().id();
            var plaats = bevinding.plek().plaats().sleutel();
            var citaat = bevinding.plek().citaat();
            var keer = keren.merge(regel + "\n" + plaats + "\n" + citaat, 1, Integer::sum);
            var nummer = nummers.merge(regel + "\n" + plaats, 1, Integer::sum);
            var sleutel = new Bevindingsleutel(regel, plaats, citaat, keer);
            var id = "%s-%s-%d-%s".formatted(regel, plaats, nummer, check(kenmerk, sleutel));
            uit.add(new Gevonden(id, bevinding, sleutel, gezegd.get(sleutel)));
        }
        return new Keuring(uit);
    }

    /** Two bytes: enough to see that another text stands there now, too few to tell anything of it. */
    private static String check(String kenmerk, Bevindingsleutel sleutel) {
        var alles = Sha256.of(kenmerk + "\n" + sleutel.citaat() + "\n" + sleutel.keer());
        return "%02x%02x".formatted(alles[0], alles[1]);
    }

    public Optional<Gevonden> find(String id) {
        return alles.stream().filter(een -> een.id().equals(id)).findFirst();
    }

    /** What still is to be looked at, as serious as this. */
    public List<Gevonden> open(Ernst ernst) {
        return alles.stream().filter(een -> een.isOpen() && een.isErnst(ernst)).toList();
    }

    public List<Gevonden> fouten() {
        return open(Ernst.FOUT);
    }

    public List<Gevonden> waarschuwingen() {
        return open(Ernst.WAARSCHUWING);
    }

    public List<Gevonden> hints() {
        return open(Ernst.HINT);
    }

    /** What was dismissed with a reason that still holds. */
    public List<Gevonden> afgewezen() {
        return alles.stream().filter(een -> !een.isOpen()).toList();
    }

    /** The same for one part only. */
    public Keuring of(String deel) {
        return new Keuring(alles.stream().filter(een -> een.deel().equals(deel)).toList());
    }

    public boolean isSchoon() {
        return alles.stream().noneMatch(Gevonden::isOpen);
    }
}
