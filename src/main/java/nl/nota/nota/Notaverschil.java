package nl.nota.nota;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nota.nota.Alineaverschil.Vorm;
import nl.nota.nota.Wijziging.Soort;
import org.jspecify.annotations.Nullable;

/**
 * Two texts of a nota side by side, paragraph by paragraph: what moved to another place is told as moved. Which places
 * changed, and whether that is more than how it is written, is what {@link Vergelijking} judges.
 *
 * @param delen the fields of the head that changed, all rubrieken as they stand now, then those that went
 */
public record Notaverschil(List<Deel> delen) {
    public Notaverschil {
        delen = List.copyOf(delen);
    }

    /**
     * One place.
     *
     * @param titel what people call it
     * @param soort null when nothing changed there
     */
    public record Deel(
            String plaats, String titel, @Nullable Soort soort, List<Alineaverschil> alineas) {
        public Deel {
            alineas = List.copyOf(alineas);
        }

        public boolean isGewijzigd() {
            return soort != null;
        }

        /** The separate changes here; at least one when something changed, also when paragraphs only went elsewhere. */
        public int aantal() {
            var aantal =
                    (int) alineas.stream().filter(Alineaverschil::isWijziging).count();
            return isGewijzigd() ? Math.max(aantal, 1) : aantal;
        }

        /** How many of them say something else, as far as a machine knows. */
        public int inhoudelijk() {
            return soort == Soort.REDACTIONEEL ? 0 : aantal() - redactioneel();
        }

        public int redactioneel() {
            return (int) alineas.stream()
                    .filter(Alineaverschil::isWijziging)
                    .filter(Alineaverschil::redactioneel)
                    .count();
        }

        public int woorden() {
            return alineas.stream().mapToInt(Alineaverschil::woorden).sum();
        }
    }

    /** What became of the first text. */
    public static Notaverschil of(Inhoud was, Inhoud wordt) {
        var gewijzigd = Vergelijking.of(was, wordt).stream().collect(Collectors.toMap(Wijziging::plaats, een -> een));
        var velden = gewijzigd.values().stream()
                .filter(een -> !isRubriek(een.plaats(), was, wordt))
                .map(een -> new Deel(
                        een.plaats(), Plaatsnaam.of(een.plaats(), List.of()), een.soort(), field(een, was, wordt)));
        var paren = pairs(was, wordt, gewijzigd);
        var alineas = Verschilmaker.of(paren);
        var delen = new ArrayList<Deel>();
        for (var nr = 0; nr < paren.size(); nr++) {
            var code = paren.get(nr).plaats();
            var een = gewijzigd.get(code);
            var titel = Plaatsnaam.of(code, List.of(wordt, was));
            delen.add(new Deel(code, titel, een == null ? null : een.soort(), alineas.get(nr)));
        }
        return new Notaverschil(Stream.concat(velden.sorted(Vergelijking.KOPVOLGORDE), delen.stream())
                .toList());
    }

    private static boolean isRubriek(String plaats, Inhoud was, Inhoud wordt) {
        return Stream.of(was, wordt)
                .flatMap(een -> een.rubrieken().stream())
                .anyMatch(rubriek -> rubriek.code().equals(plaats));
    }

    private static List<Tekstpaar> pairs(Inhoud was, Inhoud wordt, Map<String, Wijziging> gewijzigd) {
        var oud = Eenheden.of(was);
        var nieuw = Eenheden.of(wordt);
        var codes = Stream.concat(wordt.rubrieken().stream(), was.rubrieken().stream())
                .map(Rubriek::code)
                .distinct();
        return codes.map(code -> {
                    var een = gewijzigd.get(code);
                    return new Tekstpaar(
                            code,
                            een != null && een.soort() == Soort.REDACTIONEEL,
                            !code.equals(Sjabloon.GEADVISEERD_BESLUIT),
                            oud.getOrDefault(code, List.of()),
                            nieuw.getOrDefault(code, List.of()));
                })
                .toList();
    }

    private static List<Alineaverschil> field(Wijziging wijziging, Inhoud was, Inhoud wordt) {
        if (!wijziging.plaats().equals(Wijziging.VOLGORDE)) return wijziging.alineas();
        return deel(
                wijziging.plaats(),
                wijziging.soort(),
                null,
                null,
                titles(wijziging.was(), was),
                titles(wijziging.wordt(), wordt));
    }

    private static String titles(String codes, Inhoud inhoud) {
        return Stream.of(codes.split(", "))
                .map(code -> Plaatsnaam.of(code, List.of(inhoud)))
                .collect(Collectors.joining(", "));
    }

    /** One place on its own: of a field of the head the words, of a rubriek the paragraphs. */
    static List<Alineaverschil> deel(
            String plaats,
            Soort soort,
            @Nullable Rubriek was,
            @Nullable Rubriek wordt,
            String wasTekst,
            String wordtTekst) {
        var isVeld = was == null && wordt == null;
        var oud = isVeld ? field(wasTekst) : Eenheden.of(was);
        var nieuw = isVeld ? field(wordtTekst) : Eenheden.of(wordt);
        var bewijsbaar = !isVeld && !plaats.equals(Sjabloon.GEADVISEERD_BESLUIT);
        return Verschilmaker.of(List.of(new Tekstpaar(plaats, soort == Soort.REDACTIONEEL, bewijsbaar, oud, nieuw)))
                .getFirst();
    }

    private static List<Eenheid> field(String tekst) {
        return tekst.isEmpty() ? List.of() : List.of(Eenheid.of(Vorm.VELD, tekst));
    }

    /** How many separate changes there are. */
    public int aantal() {
        return delen.stream().mapToInt(Deel::aantal).sum();
    }

    /** The places where something changed. */
    public List<Deel> gewijzigd() {
        return delen.stream().filter(Deel::isGewijzigd).toList();
    }
}
