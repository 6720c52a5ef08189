package nl.nota.bericht;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import nl.nota.bericht.Zetstand.Akkoord;
import org.jspecify.annotations.Nullable;

/** Gathers all that one cause means to one person, code by code, into the one message that tells it. */
final class Bundel {
    private final UUID ontvanger;
    private final Map<Berichtsoort, Set<String>> nieuws = new TreeMap<>();
    private final Map<Taak, Set<String>> vragen = new TreeMap<>();
    private final Map<Taak, LocalDate> dagen = new TreeMap<>();
    private final Set<String> plaatsen = new LinkedHashSet<>();
    private @Nullable Taak verzet;

    Bundel(UUID ontvanger) {
        this.ontvanger = ontvanger;
    }

    void add(Berichtsoort soort, String code) {
        nieuws.computeIfAbsent(soort, geen -> new LinkedHashSet<>()).add(code);
    }

    void add(Berichtsoort soort, Akkoord akkoord) {
        add(soort, akkoord.code());
        plaatsen.addAll(akkoord.plaatsen());
    }

    /** The person has something to do that he or she had not. */
    void asks(Verteld.Beurt beurt) {
        add(Berichtsoort.BEURT, beurt.sleutel().wie());
        vragen.computeIfAbsent(beurt.sleutel().taak(), geen -> new LinkedHashSet<>())
                .add(beurt.sleutel().wie());
        due(beurt);
    }

    /** The person has the same to do, but perhaps by another day. */
    void moved(Verteld.Beurt eerder, Verteld.Beurt beurt) {
        if (Objects.equals(eerder.uiterlijk(), beurt.uiterlijk())) return;
        add(Berichtsoort.TERMIJN_GEWIJZIGD, beurt.sleutel().wie());
        verzet = beurt.sleutel().taak();
        due(beurt);
    }

    private void due(Verteld.Beurt beurt) {
        var dag = beurt.uiterlijk();
        if (dag != null) dagen.merge(beurt.sleutel().taak(), dag, (een, twee) -> een.isBefore(twee) ? een : twee);
    }

    /** The message; empty when there is nothing to tell. */
    Optional<Mededeling> mededeling() {
        if (nieuws.isEmpty()) return Optional.empty();
        var soort = nieuws.keySet().iterator().next();
        var taak = soort == Berichtsoort.TERMIJN_GEWIJZIGD ? verzet : first(vragen);
        var kern = new Nieuws(soort, taak, codes(head(soort, taak)));
        return Optional.of(new Mededeling(
                ontvanger, kern, taak == null ? null : dagen.get(taak), List.copyOf(plaatsen), rest(kern)));
    }

    private static @Nullable Taak first(Map<Taak, Set<String>> vragen) {
        return vragen.keySet().stream().findFirst().orElse(null);
    }

    /** What heads the message is about its own codes, or about those for which something is asked. */
    private Set<String> head(Berichtsoort soort, @Nullable Taak taak) {
        var eigen = nieuws.getOrDefault(soort, Set.of());
        var gevraagd = taak == null ? Set.<String>of() : vragen.getOrDefault(taak, Set.of());
        return soort == Berichtsoort.BEURT || codes(eigen).isEmpty() ? (gevraagd.isEmpty() ? eigen : gevraagd) : eigen;
    }

    private List<Nieuws> rest(Nieuws kern) {
        var ook = new ArrayList<Nieuws>();
        nieuws.forEach((soort, codes) -> {
            if (soort != kern.soort() && soort != Berichtsoort.BEURT) ook.add(new Nieuws(soort, null, codes(codes)));
        });
        vragen.forEach((taak, codes) -> {
            if (taak != kern.taak() || (taak.isNamens() && !codes(codes).equals(kern.wie())))
                ook.add(new Nieuws(Berichtsoort.BEURT, taak, codes(codes)));
        });
        return ook;
    }

    /** As a Dutch sentence lists them. */
    private static String codes(Set<String> codes) {
        var lijst = codes.stream().filter(code -> !code.isEmpty()).sorted().toList();
        if (lijst.size() < 2) return String.join("", lijst);
        return Stream.of(String.join(", ", lijst.subList(0, lijst.size() - 1)), lijst.getLast())
                .reduce((een, twee) -> een + " en " + twee)
                .orElseThrow();
    }
}
