package nl.nota.nota;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.organisatie.Medewerker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A mark goes along with its words, whatever is typed around and within them, and is never lost without a word. */
class BinnenvolgerTest {
    private static final String CODE = "KERNPUNTEN";
    private static final Medewerker WIE =
            new Medewerker(new UUID(0, 1), "opsteller", "Opsteller", "PDGB", Set.of(), Set.of());
    private static final String TOEN = "De heer Jansen belde. Later belde de heer Jansen weer.";

    /** The second time that heer Jansen stands there. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Gisteren: de heer Jansen belde. Later belde de heer Jansen weer.; heer Jansen; 47",
                "De heer Jansen belde. Later belde de heer J. Jansen weer.; heer J. Jansen; 37",
                "De heer Jansen belde. Later belde de heer Janssen weer.; heer Janssen; 37",
                "De heer Jansen belde. Later belde de heer Jansens weer.; heer Jansens; 37",
                "De heer Jansen belde. Later belde de mevrouw Jansen weer.; mevrouw Jansen; 37",
                "De heer Jansen belde. Later belde de **heer Jansen** weer.; heer Jansen; 39",
                "De heer Jansen belde. Later belde de heer/P/Jansen weer.; heer Jansen; 37",
                "De heer Jansen belde. Later belde de heer Jansen en de heer Bakker weer.; heer Jansen; 37",
                "De heer Jansen belde. Later belde de Jansen weer.; Jansen; 37",
                "- De heer Jansen belde./L/- Later belde de heer Jansen weer.; heer Jansen; 41"
            })
    void theMarkIsWhereItsWordsWent(String nu, String woorden, int begin) {
        var vondst = follow("heer Jansen", 2, TOEN, nu.replace("/P/", "\n\n").replace("/L/", "\n"));
        assertThat(vondst.citaat().replaceAll("\\s+", " ")).isEqualTo(woorden);
        assertThat(vondst.begin()).isEqualTo(begin);
    }

    @ParameterizedTest
    @CsvSource({
        "Niemand belde.",
        "De heer Jansen belde.",
        "De heer Jansen belde. Later belde mevrouw Bakker weer.",
        "''"
    })
    void wordsThatWentAreFoundNowhereElse(String nu) {
        assertThat(followed(marked("heer Jansen", 2, TOEN), TOEN, nu)).isEmpty();
    }

    @Test
    void whatWasCutAndPastedIsFoundAgain() {
        var een = marked("heer Jansen", 2, TOEN);
        assertThat(followed(een, TOEN, "De heer Jansen belde.")).isEmpty();
        assertThat(followed(een, "De heer Jansen belde.", "Later belde de heer Jansen weer. De heer Jansen belde."))
                .hasValueSatisfying(nu -> assertThat(nu.passage().begin()).isEqualTo(15));
    }

    @Test
    void aMarkInAFootnoteStaysWithItsNoteWhenOthersComeAndGo() {
        var was = "Een[^1] en twee[^2].\n\n[^1]: Jansen zei het.\n[^2]: Jansen schreef het.";
        var een = passage(new Binnenplek(CODE, 2), "Jansen", 1, was);
        var nu = "Nul[^1], een[^2] en twee[^3].\n\n[^1]: Niets.\n[^2]: Jansen zei het.\n[^3]: J. Jansen schreef het.";
        assertThat(followed(een, was, nu)).hasValueSatisfying(vondst -> {
            assertThat(vondst.plek()).isEqualTo(new Binnenplek(CODE, 3));
            assertThat(vondst.passage().begin()).isEqualTo(3);
        });
        assertThat(followed(een, was, "Een[^1] en twee.\n\n[^1]: Jansen zei het."))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"heer Jansen,heer Jansen,false", "heer J. Jansen,heer Jansen,false", "heer,heer Jansen,true"})
    void onlyWordsThatWentAreTold(String nu, String toen, boolean veranderd) {
        var vak = new Binnenvak(
                new UUID(1, 1),
                new Binnenplek(CODE, 0),
                "",
                nu,
                toen,
                "5.1.2e",
                false,
                List.of(new Binnenvak.Plaats(0, 0, 4)),
                new UUID(2, 2));
        assertThat(vak.isVeranderd()).isEqualTo(veranderd);
    }

    private static Passage follow(String woorden, int keer, String was, String nu) {
        return followed(marked(woorden, keer, was), was, nu).orElseThrow().passage();
    }

    private static Optional<Binnenvolger.Vondst> followed(Binnenpassage een, String was, String nu) {
        return new Binnenvolger(tekst(was)).follow(een, tekst(nu));
    }

    private static Binnenpassage marked(String woorden, int keer, String tekst) {
        return passage(new Binnenplek(CODE, 0), woorden, keer, tekst);
    }

    private static Binnenpassage passage(Binnenplek plek, String woorden, int keer, String tekst) {
        var gevonden = done(tekst(tekst).find(new Binnenverzoek(plek, null, null, woorden, keer, false, "", null)))
                .getFirst();
        return new Binnenpassage(
                new UUID(1, 1), Kenmerk.defensie(2025, 1), plek, gevonden, false, "5.1.2e", WIE, Instant.EPOCH);
    }

    private static Binnentekst tekst(String tekst) {
        var rubriek = new Rubriek(CODE, "Kernpunten", null, done(Tekstvak.read(tekst)));
        return Binnentekst.of(new Inhoud(Voorbeelden.KOP, List.of(rubriek)));
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(var wat) -> wat;
            case Outcome.Refused<T>(var redenen) -> throw new AssertionError(redenen.toString());
        };
    }
}
