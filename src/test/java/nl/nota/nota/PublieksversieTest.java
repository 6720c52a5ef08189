package nl.nota.nota;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.nota.kern.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the public reads holds nothing of what stays inside, only that something does and why. */
class PublieksversieTest {
    private static final String E = "██ 5.1.2e ██";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "De heer Jansen belde.; heer Jansen; De ██ 5.1.2e ██ belde.",
                "De **heer Jansen** belde.; heer Jansen; De ██ 5.1.2e ██ belde.",
                "De heer **Jansen** belde.; heer Jansen; De ██ 5.1.2e ██ belde.",
                "De **heer Jansen belde** niet.; Jansen belde niet; De **heer** ██ 5.1.2e ██.",
                "Zie [de brief van Jansen](https://jansen.nl).; Jansen; Zie de brief van ██ 5.1.2e ██.",
                "Zie [de brief](https://a.nl) van Jansen.; Jansen; Zie [de brief](https://a.nl) van ██ 5.1.2e ██.",
                "Zie [de brief](https://a.nl) Jansen.; Jansen; Zie de brief ██ 5.1.2e ██.",
                "Alles.; Alles.; ██ 5.1.2e ██",
                "1\\. Jansen (a\\*b) kwam.; Jansen (a*b); 1\\. ██ 5.1.2e ██ kwam."
            })
    void aLabelStandsInThePlaceOfWhatStaysInside(String tekst, String woorden, String publiek) {
        assertThat(shown(tekst, woorden)).isEqualTo(publiek);
    }

    @Test
    void theLabelTellsNotHowLongTheWordsAre() {
        assertThat(shown("Het is kort hier.", "kort"))
                .isEqualTo(shown("Het is een heel lang verhaal hier.", "een heel lang verhaal"));
    }

    @Test
    void aListAndATableKeepTheirShape() {
        assertThat(shown("- Jansen\n- Pietersen", "Jansen")).isEqualTo("- " + E + "\n- Pietersen");
        assertThat(shown("| naam | geld |\n| Jansen | 3 |", "Jansen")).isEqualTo("| naam | geld |\n| " + E + " | 3 |");
    }

    @Test
    void aFootnoteBehindWhatStaysInsideGoesWithIt() {
        assertThat(shown("Jansen[^1] belde.[^2]\n\n[^1]: Geboren in 1970.\n[^2]: Op maandag.", "Jansen"))
                .isEqualTo(E + " belde.[^1]\n\n[^1]: Op maandag.");
    }

    @Test
    void whatIsMarkedInAFootnoteOrTheTitleIsALabelThere() {
        var inhoud = inhoud("Een.[^1] Twee.[^2]\n\n[^1]: Zie *Jansen*.\n[^2]: Zie **de brief van Jansen**.");
        var noot = vak(inhoud, new Binnenplek("KERNPUNTEN", 2), "van Jansen");
        assertThat(written(Publieksversie.of(inhoud, List.of(noot))))
                .isEqualTo("Een.[^1] Twee.[^2]\n\n[^1]: Zie *Jansen*.\n[^2]: Zie **de brief** " + E + ".");
        var titel = vak(inhoud, new Binnenplek(Binnenplek.ONDERWERP, 0), "munitie");
        assertThat(Publieksversie.of(inhoud, List.of(titel)).kop().onderwerp()).isEqualTo("Kamerbrief " + E);
    }

    @Test
    void neighboursOfOneGroundAreOneLabelAndOthersEachTheirOwn() {
        var inhoud = inhoud("De heer Jansen belde.");
        assertThat(written(Publieksversie.of(
                        inhoud, List.of(vak(inhoud, "heer", "5.1.2e"), vak(inhoud, "Jansen", "5.1.2e")))))
                .isEqualTo("De " + E + " belde.");
        assertThat(written(Publieksversie.of(
                        inhoud, List.of(vak(inhoud, "heer", "5.1.2i"), vak(inhoud, "Jansen", "5.1.2e")))))
                .isEqualTo("De ██ 5.1.2i ██ " + E + " belde.");
    }

    @Test
    void twoNotasThatDifferOnlyInWhatStaysInsideReadTheSame() {
        assertThat(shown(
                        "De *heer **Jansen*** zei [ja](https://jansen.nl)[^1] toen.\n\n[^1]: Privé.",
                        "heer Jansen zei ja"))
                .isEqualTo(shown("De gravin van Oude zei nee toen.", "gravin van Oude zei nee"));
    }

    @Test
    void namesAndNumbersOfOfficialsStayInsideByThemselvesAndMarksGoWithThePaper() {
        var kop = new Kop(
                Soort.TER_BESLISSING,
                "Titel",
                List.of("MINDEF"),
                "PDGB",
                List.of(),
                LocalDate.of(2025, 9, 29),
                Rubricering.DEPARTEMENTAAL_VERTROUWELIJK,
                List.of(
                        new Opsteller("Jan Jansen", "Beleidsmedewerker", "DGB", "+316 12345678", "j@mindef.nl"),
                        new Opsteller("", "Adviseur", "DJZ", "", "")),
                List.of("Personeelsvertrouwelijk"),
                List.of());
        var publiek = Publieksversie.of(new Inhoud(kop, List.of()), List.of()).kop();
        assertThat(publiek.opgesteldDoor())
                .containsExactly(
                        new Opsteller(E, "Beleidsmedewerker", "DGB", "", ""),
                        new Opsteller("", "Adviseur", "DJZ", "", ""));
        assertThat(publiek.merkingen()).isEmpty();
        assertThat(publiek.rubricering()).isNull();
        assertThat(Publieksversie.gronden(new Inhoud(kop, List.of()), List.of()))
                .containsExactly("5.1.2e");
    }

    private static String shown(String tekst, String woorden) {
        var inhoud = inhoud(tekst);
        return written(Publieksversie.of(inhoud, List.of(vak(inhoud, woorden, "5.1.2e"))));
    }

    private static String written(Inhoud inhoud) {
        return Tekstvak.write(inhoud.rubrieken().getFirst().tekst());
    }

    private static Inhoud inhoud(String tekst) {
        return new Inhoud(
                Voorbeelden.KOP, List.of(new Rubriek("KERNPUNTEN", "Kernpunten", null, done(Tekstvak.read(tekst)))));
    }

    private static Binnenvak vak(Inhoud inhoud, String woorden, String grond) {
        return vak(inhoud, new Binnenplek("KERNPUNTEN", 0), woorden, grond);
    }

    private static Binnenvak vak(Inhoud inhoud, Binnenplek plek, String woorden) {
        return vak(inhoud, plek, woorden, "5.1.2e");
    }

    private static Binnenvak vak(Inhoud inhoud, Binnenplek plek, String woorden, String grond) {
        return Binnenvakken.of(inhoud, plek, woorden, grond);
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(var wat) -> wat;
            case Outcome.Refused<T>(var redenen) -> throw new AssertionError(redenen.toString());
        };
    }
}
