package nl.nota.nota;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.nota.Aantal;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each rubriek takes what it is for. */
class RubriekvormTest {
    /** It leaves nothing behind, also not between two links to one address. */
    private static final Pattern LEGE_NOOT = Pattern.compile("(?m)^\\[\\^\\d+]: ?$");

    private static final String VELD = """
        De kosten[^1] staan in [de begroting](https://a.nl/x).

        | Jaar | Bedrag |
        | 2026 | € 3 miljoen[^2] |
        | **2027** |  |

        - Zie https://a.nl[^3]

        [^1]: van *beide* ministeries
        [^2]:
        [^3]: Kamerstuk 36 800 X, nr. 11\
        """;

    @Test
    void anArgumentTakesEverything() {
        assertThat(Rubriekvorm.of(Sjabloon.KERNPUNTEN).simplify(read(VELD)).omgezet())
                .isEmpty();
        assertThat(Rubriekvorm.of("EIGEN_KOP").bouwstenen(Tekst.LEEG)).containsExactly(Bouwsteen.values());
    }

    @Test
    void whatIsDecidedStandsInTheTextItself() {
        var passend = Rubriekvorm.of(Sjabloon.GEADVISEERD_BESLUIT).simplify(read(VELD));

        assertThat(Tekstvak.write(passend.tekst())).isEqualTo("""
            De kosten (van *beide* ministeries) staan in [de begroting](https://a.nl/x).

            Jaar – Bedrag

            2026 – € 3 miljoen

            **2027**

            - Zie https://a.nl (Kamerstuk 36 800 X, nr. 11)\
            """);
        assertThat(passend.omgezet()).containsExactly(Bouwsteen.TABEL, Bouwsteen.VOETNOOT);
    }

    @Test
    void whatIsSaidAloudShowsItsAddresses() {
        assertThat(Tekstvak.write(Rubriekvorm.of("SPREEKPUNTEN")
                        .simplify(read("Lees [de **brief**](https://a.nl/x)[^1]nu.\n\n[^1]: [hier](https://a.nl/y)"))
                        .tekst()))
                .isEqualTo("Lees de **brief** (https://a.nl/x) (hier (https://a.nl/y)) nu.");
    }

    @Test
    void noWordIsLostAndNothingIsLeftThatDoesNotFit() {
        var teksten = new Teksten(1815);
        var omgezet = 0;
        for (var i = 0; i < Aantal.of(2_000); i++) {
            var tekst = teksten.tekst();
            if (LEGE_NOOT.matcher(Tekstvak.write(tekst)).find()) continue;
            for (var vorm : Rubriekvorm.values()) {
                var passend = vorm.simplify(tekst);
                assertThat(Woordenlijn.of(passend.tekst())).as("text %s", i).isEqualTo(Woordenlijn.of(tekst));
                assertThat(vorm.simplify(passend.tekst()).omgezet()).isEmpty();
                omgezet += passend.omgezet().size();
            }
        }
        assertThat(omgezet).isGreaterThan(1_000);
    }

    @Test
    void whatDoesNotFitIsRefusedWithWhatToDo() {
        assertThat(against(Tekst.LEEG, null))
                .containsExactly(
                        Reden.onjuist("nota.vorm.geen-tabel", "Advies"),
                        Reden.onjuist("nota.vorm.geen-voetnoot", "Advies"));
    }

    @Test
    void whatStoodThereBeforeMayStayAndChange() {
        assertThat(against(read("| a | b |"), null))
                .containsExactly(Reden.onjuist("nota.vorm.geen-voetnoot", "Advies"));
        assertThat(against(read("| a | b |\n\nEn[^1].\n\n[^1]: c"), null)).isEmpty();
        assertThat(Rubriekvorm.BESLISPUNTEN.bouwstenen(read("| a |")))
                .isEqualTo(Set.of(Bouwsteen.TABEL, Bouwsteen.LINK));
    }

    /** A form sends every rubriek, also those that another one made plain in the meantime. */
    @Test
    void whoChangedNothingIsNotRefused() {
        assertThat(against(Tekst.LEEG, Basis.of(Canoniek.write(read(VELD))))).isEmpty();
    }

    private static List<Reden> against(Tekst nu, @Nullable String basis) {
        return Rubriekvorm.against(new Rubriek(Sjabloon.GEADVISEERD_BESLUIT, "Advies", null, nu), read(VELD), basis);
    }

    private static Tekst read(String veld) {
        return switch (Tekstvak.read(veld)) {
            case Outcome.Done<Tekst>(var tekst) -> tekst;
            case Outcome.Refused<Tekst>(var redenen) -> throw new AssertionError(redenen.toString());
        };
    }
}
