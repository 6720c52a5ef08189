package nl.nota.nota;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nota.organisatie.Onderdeel;
import nl.nota.organisatie.Register;
import org.jspecify.annotations.Nullable;

/**
 * What a form offers for the fields of a head. What was chosen stands first and in its order, also a literal that the
 * register does not know; then what is valid on the date of the nota.
 *
 * @param anderen who else a nota can be addressed to
 * @param samengewerkt with whom it was written
 * @param zoek what was searched for in one of the lists
 */
public record Kopkeuzes(
        Map<String, String> soorten,
        Map<String, String> rubriceringen,
        List<Keuze> aan,
        List<Keuze> anderen,
        List<Keuze> van,
        List<Keuze> afschrift,
        List<Keuze> meerAfschrift,
        List<Keuze> samengewerkt,
        List<Keuze> meerSamengewerkt,
        Zoek zoek) {

    /** What was searched for in the list of this field; null when nothing was. */
    public @Nullable String gezocht(String veld) {
        return zoek.veld().equals(veld) ? zoek.woorden() : null;
    }

    /** The usual marks. */
    public List<String> merkingen() {
        return Merking.GEWOON;
    }

    /** What was searched for in the lists of one field, when somebody has no combobox. */
    public record Zoek(String veld, String woorden) {
        public static final Zoek NIETS = new Zoek("", "");

        private boolean finds(String anderVeld, Onderdeel onderdeel) {
            var gezocht = woorden.strip().toLowerCase(Locale.ROOT);
            return !veld.equals(anderVeld)
                    || onderdeel.code().toLowerCase(Locale.ROOT).contains(gezocht)
                    || onderdeel.naam().toLowerCase(Locale.ROOT).contains(gezocht);
        }
    }

    /**
     * One choice.
     *
     * @param naam what the code stands for, or null when the register does not know it
     * @param bedoeld the code that was probably meant by a literal that is not known, or null
     */
    public record Keuze(
            String code,
            @Nullable String naam,
            boolean gekozen,
            @Nullable Onderdeel bedoeld) {}

    /** The choices for a head of which this was typed. */
    public static Kopkeuzes of(Register register, Kopvelden velden, LocalDate datum) {
        return of(register, velden, datum, Zoek.NIETS);
    }

    /** The same; in one field only what has these words in its code or name, and what was chosen. */
    public static Kopkeuzes of(Register register, Kopvelden velden, LocalDate datum, Zoek zoek) {
        var geldig = register.valid(datum);
        var van = velden.one("van");
        return new Kopkeuzes(
                named(Soort.values(), Soort::opschrift),
                named(Rubricering.values(), Rubricering::opschrift),
                both(
                        chosen(register, geldig, velden.all("aan"), datum),
                        geldig,
                        o -> decides(o) && zoek.finds("aan", o)),
                rest(geldig, velden.all("aan"), o -> o.soort() == Onderdeel.Soort.FUNCTIE && zoek.finds("aan", o)),
                both(
                        chosen(register, geldig, van.isBlank() ? List.of() : List.of(van), datum),
                        geldig,
                        o -> !decides(o) && o.soort() != Onderdeel.Soort.MINISTERIE),
                chosen(register, geldig, velden.all("afschrift"), datum),
                rest(geldig, velden.all("afschrift"), o -> zoek.finds("afschrift", o)),
                chosen(register, geldig, velden.all("samengewerkt"), datum),
                rest(geldig, velden.all("samengewerkt"), o -> zoek.finds("samengewerkt", o)),
                zoek);
    }

    private static boolean decides(Onderdeel onderdeel) {
        return onderdeel.soort() == Onderdeel.Soort.BEWINDSPERSOON;
    }

    private static List<Keuze> chosen(Register register, List<Onderdeel> geldig, List<String> codes, LocalDate datum) {
        return codes.stream()
                .map(code -> find(geldig, code)
                        .map(o -> new Keuze(code, o.naam(), true, null))
                        .orElseGet(() -> new Keuze(
                                code,
                                null,
                                true,
                                register.suggestion(code, datum).orElse(null))))
                .toList();
    }

    private static Optional<Onderdeel> find(List<Onderdeel> geldig, String code) {
        return geldig.stream().filter(o -> o.code().equals(code)).findFirst();
    }

    private static List<Keuze> both(List<Keuze> gekozen, List<Onderdeel> geldig, Predicate<Onderdeel> welke) {
        var codes = gekozen.stream().map(Keuze::code).toList();
        return Stream.concat(gekozen.stream(), rest(geldig, codes, welke).stream())
                .toList();
    }

    private static List<Keuze> rest(List<Onderdeel> geldig, List<String> gekozen, Predicate<Onderdeel> welke) {
        return geldig.stream()
                .filter(welke)
                .filter(o -> !gekozen.contains(o.code()))
                .map(o -> new Keuze(o.code(), o.naam(), false, null))
                .toList();
    }

    private static <E extends Enum<E>> Map<String, String> named(E[] waarden, Function<E, String> opschrift) {
        return Arrays.stream(waarden).collect(Collectors.toMap(Enum::name, opschrift, (a, b) -> a, LinkedHashMap::new));
    }
}
