package nl.nota.nota;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import nl.nota.nota.Wijziging.Soort;
import org.jspecify.annotations.Nullable;

/** What changed between two versies of a nota, place by place; nothing changed exactly when their hashes are equal. */
public final class Vergelijking {
    private static final Map<String, Function<Kop, String>> KOP = new LinkedHashMap<>();

    static {
        KOP.put("soort", k -> Objects.toString(k.soort(), ""));
        KOP.put("onderwerp", Kop::onderwerp);
        KOP.put("aan", k -> String.join(", ", k.aan()));
        KOP.put("van", k -> Objects.toString(k.van(), ""));
        KOP.put("afschrift", k -> String.join(", ", k.afschrift()));
        KOP.put("datum", k -> Objects.toString(k.datum(), ""));
        KOP.put("rubricering", k -> Objects.toString(k.rubricering(), ""));
        KOP.put(
                "opgesteldDoor",
                k -> k.opgesteldDoor().stream().map(Vergelijking::line).collect(joining("\n")));
        KOP.put("merkingen", k -> String.join(", ", k.merkingen()));
        KOP.put("samengewerkt", k -> String.join(", ", k.samengewerkt()));
    }

    /** The order in which the fields of the head are told, the order of the rubrieken last. */
    static final Comparator<Verschildeel> KOPVOLGORDE = Comparator.comparingInt(deel -> {
        var nr = List.copyOf(KOP.keySet()).indexOf(deel.plaats());
        return nr < 0 ? KOP.size() : nr;
    });

    private Vergelijking() {}

    /**
     * Each place that differs once: the head first, then the rubrieken as they stand now, then those that went, the
     * bijlagen last.
     */
    public static List<Wijziging> of(Inhoud was, Inhoud wordt) {
        List<Wijziging> uit = new ArrayList<>(kop(was.kop(), wordt.kop()));
        Map<String, Rubriek> oud = byCode(was);
        Map<String, Rubriek> nieuw = byCode(wordt);
        Set<String> codes = new LinkedHashSet<>(nieuw.keySet());
        codes.addAll(oud.keySet());
        for (String code : codes) {
            Rubriek a = oud.get(code);
            Rubriek b = nieuw.get(code);
            if (!Objects.equals(a, b)) uit.add(rubriek(code, a, b));
        }
        List<String> volgordeWas =
                oud.keySet().stream().filter(nieuw::containsKey).toList();
        List<String> volgordeWordt =
                nieuw.keySet().stream().filter(oud::containsKey).toList();
        if (!volgordeWas.equals(volgordeWordt)) {
            uit.add(Wijziging.of(
                    Wijziging.VOLGORDE,
                    Soort.INHOUDELIJK,
                    String.join(", ", volgordeWas),
                    String.join(", ", volgordeWordt)));
        }
        uit.addAll(bijlagen(was.bijlagen(), wordt.bijlagen()));
        return List.copyOf(uit);
    }

    private static List<Wijziging> bijlagen(List<Bijlage> was, List<Bijlage> wordt) {
        return CanoniekeBijlage.hashed(was).equals(CanoniekeBijlage.hashed(wordt))
                ? List.of()
                : List.of(Wijziging.of(
                        Wijziging.BIJLAGEN, Soort.INHOUDELIJK, Bijlageregel.lines(was), Bijlageregel.lines(wordt)));
    }

    private static Map<String, Rubriek> byCode(Inhoud inhoud) {
        Map<String, Rubriek> uit = new LinkedHashMap<>();
        inhoud.rubrieken().forEach(r -> uit.put(r.code(), r));
        return uit;
    }

    private static Wijziging rubriek(String code, @Nullable Rubriek was, @Nullable Rubriek wordt) {
        if (was == null || wordt == null) {
            return Wijziging.of(code, Soort.INHOUDELIJK, was, wordt);
        }
        boolean zelfdeKop = was.titel().equals(wordt.titel()) && Objects.equals(was.ouder(), wordt.ouder());
        boolean bewezen = zelfdeKop
                && !code.equals(Sjabloon.GEADVISEERD_BESLUIT)
                && Tekstsleutel.same(was.tekst(), wordt.tekst());
        return Wijziging.of(code, bewezen ? Soort.REDACTIONEEL : Soort.INHOUDELIJK, was, wordt);
    }

    private static List<Wijziging> kop(Kop was, Kop wordt) {
        Map<String, @Nullable Object> oud = Canoniek.of(was);
        Map<String, @Nullable Object> nieuw = Canoniek.of(wordt);
        return KOP.entrySet().stream()
                .filter(veld -> !Objects.equals(oud.get(veld.getKey()), nieuw.get(veld.getKey())))
                .map(veld -> Wijziging.of(
                        veld.getKey(),
                        Soort.INHOUDELIJK,
                        veld.getValue().apply(was),
                        veld.getValue().apply(wordt)))
                .toList();
    }

    private static String line(Opsteller o) {
        return String.join(" · ", o.naam(), o.functie(), o.afdeling(), o.telefoon(), o.email());
    }
}
