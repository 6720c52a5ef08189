package nl.nota.controle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import nl.nota.inlezen.Lezer;
import nl.nota.inlezen.Lezing;
import nl.nota.inlezen.Lezing.Herkend;
import nl.nota.kern.Outcome;
import nl.nota.organisatie.Onderdeel;
import nl.nota.organisatie.Registerdag;
import org.junit.jupiter.api.Test;

/** The real nota of September 2025, as it was published, and the same after somebody mended it. */
class EchteNotaTest {
    private static final String BESLUIT = "U wordt geadviseerd akkoord te gaan met de bijgevoegde kamerbrief"
            + " 'update versnellen opbouw industrie, innovatie en kennis voor Defensie'.";
    private static final LocalDate DAG = LocalDate.of(2025, 9, 29);

    @Test
    void theRulesFindWhatIsWrongInTheRealNota() throws IOException {
        var gevonden = new LinkedHashMap<String, String>();
        judge(Path.of("src/main/resources/voorbeeld/MINDEF20250034347.txt"))
                .forEach(een ->
                        gevonden.merge(een.regel().id(), een.plek().citaat(), (eerst, nog) -> eerst + " | " + nog));

        assertThat(gevonden)
                .contains(
                        entry("D01", "update versnellen opbouw industrie, innovatie en kennis voor Defensie"),
                        entry("D02", "KKG"),
                        entry("D05", "DCO"),
                        entry("D06", "afstemming met DCO"),
                        entry("D07", "Defensie'"),
                        entry("D08", "36124 | 31125 | 31125"),
                        entry("D09", "31 125, nr. 135 | 36124, nr. 19 | kamerstuk | kamerstuk"),
                        entry("D10", "36 600-X | 36 600-X"),
                        entry("D12", "toezeggingen | toezeggingen"),
                        entry("D14", "de brief"),
                        entry("D15", "een communicatie"),
                        entry("D17", "geen nieuwe financiële consequenties"),
                        entry("D18", "vanwege bescherming van de persoonlijke levenssfeer"),
                        entry("D19", "de ondertekenaar | de stellers"),
                        entry("D20", "+316 [redacted] | [redacted]@mindef.nl"),
                        entry("D21", BESLUIT),
                        entry("D22", BESLUIT),
                        entry("D24", ""),
                        entry("D25", "KD | Q1 | VDL | IDEA | DCO"),
                        entry("D28", "bijgevoegde kamerbrief"),
                        entry("D29", "bijgevoegde kamerbrief"),
                        entry("D30", "resultaten[^1]."),
                        entry("D31", "MINDEF20250034347"));
        assertThat(gevonden.get("D13")).isEqualTo("kamerbrief | kamerbrief | kamerbrief | kamerbrief | kamerbrief");
        assertThat(gevonden.get("D26")).startsWith("In lijn met moties en toezeggingen informeert Defensie");
        assertThat(gevonden.get("D32")).contains("'sterk, slim en samen'");
    }

    @Test
    void onTheMendedNotaNoFoutIsLeft() throws IOException {
        assertThat(judge(Proefschrift.MAP.resolve("gecorrigeerd.txt")))
                .filteredOn(een -> een.ernst() == Ernst.FOUT)
                .isEmpty();
    }

    static List<Bevinding> judge(Path bestand) throws IOException {
        var register = Proefschrift.register();
        var namen = register.stream()
                .filter(een -> een.validOn(DAG))
                .map(Onderdeel::naam)
                .toList();
        var gelezen = Lezer.read(Files.readAllBytes(bestand), "nota.txt", namen);
        assertThat(gelezen).isInstanceOf(Outcome.Done.class);
        var lezing = ((Outcome.Done<Lezing>) gelezen).result();
        var paginakop = lezing.herkend().stream().map(Herkend::veld).anyMatch(Herkend.PAGINAKOP::equals);
        var proef = Drukproef.of(
                lezing.inhoud(),
                new Omstandigheden(
                        String.valueOf(lezing.kenmerk()),
                        Registerdag.of(DAG, register),
                        DAG,
                        lezing.geclaimdAfgestemdMet(),
                        lezing.aantalBijlagen(),
                        paginakop));
        return Keurmeester.judge(proef, Tekstregels.ALLE);
    }
}
