package nl.nota.nota;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nota.nota.Wijziging.Soort;

/**
 * Two texts of a nota side by side, paragraph by paragraph: what moved to another place is told as moved. Which places
 * changed, and whether that is more than how it is written, is what {@link Vergelijking} judges.
 *
 * @param delen the fields of the head that changed, all rubrieken as they stand now, then those that went
 */
public record Notaverschil(List<Verschildeel> delen) {
    public Notaverschil {
        delen = numbered(delen);
    }

    /** What became of the first text. */
    public static Notaverschil of(Inhoud was, Inhoud wordt) {
        return of(was, wordt, Vergelijking.of(was, wordt));
    }

    /**
     * The same when it was judged already.
     *
     * @param wijzigingen which places changed
     */
    static Notaverschil of(Inhoud was, Inhoud wordt, List<Wijziging> wijzigingen) {
        var gewijzigd = wijzigingen.stream().collect(Collectors.toMap(Wijziging::plaats, een -> een));
        var velden = gewijzigd.values().stream()
                .filter(een -> !isRubriek(een.plaats(), was, wordt))
                .map(een -> new Verschildeel(
                        een.plaats(), Plaatsnaam.of(een.plaats(), List.of()), een.soort(), field(een, was, wordt)));
        var paren = pairs(was, wordt, gewijzigd);
        var alineas = Verschilmaker.of(paren);
        var delen = new ArrayList<Verschildeel>();
        for (var nr = 0; nr < paren.size(); nr++) {
            var code = paren.get(nr).plaats();
            var een = gewijzigd.get(code);
            var titel = Plaatsnaam.of(code, List.of(wordt, was));
            delen.add(new Verschildeel(code, titel, een == null ? null : een.soort(), alineas.get(nr)));
        }
        var rond = velden.sorted(Vergelijking.KOPVOLGORDE).toList();
        var kop = rond.stream().filter(een -> !een.plaats().equals(Wijziging.BIJLAGEN));
        var bijlagen = rond.stream().filter(een -> een.plaats().equals(Wijziging.BIJLAGEN));
        return new Notaverschil(
                Stream.of(kop, delen.stream(), bijlagen).flatMap(een -> een).toList());
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
        return Verschildeel.of(
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

    /** How many separate changes there are. */
    public int aantal() {
        return delen.stream().mapToInt(Verschildeel::aantal).sum();
    }

    /** The places where something changed. */
    public List<Verschildeel> gewijzigd() {
        return delen.stream().filter(Verschildeel::isGewijzigd).toList();
    }

    /** One place of the two texts. */
    public Verschildeel deel(String plaats) {
        return delen.stream()
                .filter(deel -> deel.plaats().equals(plaats))
                .findFirst()
                .orElseThrow();
    }

    /** What people call this place. */
    public String titel(String plaats) {
        return deel(plaats).titel();
    }

    /** Only what a machine does not prove to be how it is written. */
    public Notaverschil inhoudelijk() {
        return new Notaverschil(
                delen.stream().map(Verschildeel::inhoudelijkAlleen).toList());
    }

    private static List<Verschildeel> numbered(List<Verschildeel> delen) {
        var uit = new ArrayList<Verschildeel>();
        var nr = 1;
        for (var deel : delen) {
            uit.add(deel.numbered(nr));
            nr += uit.getLast().aantal();
        }
        return List.copyOf(uit);
    }
}
