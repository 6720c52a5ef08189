package nl.nota.overzicht;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import nl.nota.inlezen.Inleesproef;
import nl.nota.inlezen.Wordschrijver;
import nl.nota.nota.Bestandssoort;
import nl.nota.nota.Bijlage;
import nl.nota.nota.Bijlagerol;
import nl.nota.nota.Canoniek;
import nl.nota.nota.Inhoud;
import nl.nota.nota.Kenmerkvorm;
import nl.nota.nota.Kop;
import nl.nota.nota.Kopprofiel;
import nl.nota.nota.Kopprofiel.Bron;
import nl.nota.nota.Opsteller;
import nl.nota.nota.Rubricering;
import nl.nota.nota.Soort;
import org.junit.jupiter.api.Test;

/** The Word file of a nota carries what its PDF carries, and none of it comes back as text. */
class WordbladTest {
    private static final String BLADZIJDE =
            "^(DepartementaalVERTROUWELIJK|Datum3maart2026Onzereferentie2026-0000123456|Versie1·9f2c4b7a1d3e|Pagina\\dvan\\d)+";
    private static final Kopprofiel BZK = new Kopprofiel(
            "BZK",
            Kenmerkvorm.DEFENSIE,
            List.of(
                    new Kopprofiel.Regel(Bron.VAN, "Afzender"),
                    new Kopprofiel.Regel(Bron.AAN, "Voor"),
                    new Kopprofiel.Regel(Bron.SAMENGEWERKT, "Samengewerkt met"),
                    new Kopprofiel.Regel(Bron.INTERN_AFGESTEMD, "Intern afgestemd"),
                    new Kopprofiel.Regel(Bron.EXTERN_AFGESTEMD, "Extern afgestemd"),
                    new Kopprofiel.Regel(Bron.AFSCHRIFT, "Kopie aan"),
                    new Kopprofiel.Regel(Bron.PARAFEN, "Lijnparaaf")));

    @Test
    void theWordFileSaysWhatThePdfSaysInTheSameOrder() throws IOException {
        var papier = papier(instemming());
        var pdf = String.join(
                "",
                Pdfs.pages(papier).stream()
                        .map(blad -> Woorden.squeeze(blad).replaceFirst(BLADZIJDE, ""))
                        .toList());
        assertThat(words(papier).replace("Bijlagen1.", "Bijlagen"))
                .as("the number of a bijlage is a mark in the PDF")
                .isEqualTo(pdf.replaceFirst("^1\\.", ""));
        assertThat(pdf).contains("Lijnparaaf", "BesluitSTASDEF", "Voorwaardebijhetbesluit", "AfwijkendstandpuntHDFC:");
    }

    @Test
    void nothingThatTheHousePrintsComesBackAsTextOfTheNota() {
        var terug = Inleesproef.word(file(papier(instemming())));
        assertThat(Canoniek.write(terug.inhoud().kop())).isEqualTo(Canoniek.write(inhoud().kop()));
        assertThat(terug.inhoud().rubrieken()).isEqualTo(inhoud().rubrieken());
        assertThat(terug.geclaimdAfgestemdMet()).containsExactly("FEZ", "EZ");
        assertThat(terug.opmerkingen()).isEmpty();
    }

    @Test
    void asLongAsNobodyAgreedThatIsPrintedAndNobodyIsClaimed() throws IOException {
        var papier = papier(Instemming.GEEN);
        assertThat(words(papier)).contains("Internafgestemdnognietafgestemd");
        assertThat(Inleesproef.word(file(papier)).geclaimdAfgestemdMet()).isEmpty();
    }

    @Test
    void whatSomebodyChangedInAPrintedLineIsRead() throws IOException {
        var anders = Zips.replaced(file(papier(instemming())), "word/document.xml", "Te duur.", "Te duur en te laat.");
        assertThat(Inleesproef.word(anders).inhoud().rubrieken().toString())
                .contains("Te duur en te laat.")
                .doesNotContain("Bel de Kamer");
    }

    private static byte[] file(Papier papier) {
        return Wordschrijver.write(new Wordblad(papier, Pdfs.messages()).of(inhoud()));
    }

    private static String words(Papier papier) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file(papier)))) {
            for (var deel = zip.getNextEntry(); !deel.getName().equals("word/document.xml"); )
                deel = zip.getNextEntry();
            var xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
            var woorden = new StringBuilder();
            Pattern.compile("<w:t [^>]*>([^<]*)</w:t>").matcher(xml).results().forEach(t -> woorden.append(t.group(1)));
            return Woorden.squeeze(woorden.toString());
        }
    }

    private static Papier papier(Instemming instemming) {
        var opdruk = new Opdruk(BZK, Set.of("EZ"), LocalDate.of(2026, 5, 1));
        return Papier.of(inhoud(), "2026-0000123456", instemming, 0, Notas.DRUK, opdruk);
    }

    private static Instemming instemming() {
        var open = new Instemming.Voorwaarderegel("Bel de Kamer.", "HDFC", "", "", "");
        var klaar = new Instemming.Voorwaarderegel("Noem de bron.", "EZ", "Jan Post", "2 mei 2026", "De bijlage.");
        var eerst = new Instemming.Besluitregel(
                "STASDEF",
                "AKKOORD_MITS",
                "B",
                "Carla Ottens",
                "",
                "",
                "3 mei 2026 om 14:02",
                "",
                List.of(open, klaar));
        var dan = new Instemming.Besluitregel(
                "MINDEF",
                "AANHOUDEN",
                "",
                "Jan Post",
                "de minister",
                "MONDELING",
                "4 mei 2026",
                "9 mei 2026",
                List.of());
        return new Instemming(
                List.of("FEZ", "EZ"),
                List.of(
                        new Instemming.Melding("afwijkend", "HDFC", "Te duur.\n\nZie ook: Aanleiding"),
                        new Instemming.Melding("geen-reactie", "", "DJZ antwoordde niet.")),
                List.of("DIR, Tom Verhagen, 1 mei 2026", "DG, Eva Lindeman, 2 mei 2026"),
                List.of(eerst, dan));
    }

    private static Inhoud inhoud() {
        var kop = new Kop(
                Soort.TER_BESLISSING,
                "Verlenging van de regeling",
                List.of("MINBZK", "Volksgezondheid, Welzijn en Sport"),
                "DGOO",
                List.of("SG", "pSG"),
                LocalDate.of(2026, 3, 3),
                Rubricering.DEPARTEMENTAAL_VERTROUWELIJK,
                List.of(new Opsteller("A. Jansen", "Beleidsmedewerker", "", "070 1234567", "a@b.nl")),
                List.of(),
                List.of("FIN", "SZW"));
        var bestand = new Bijlage.Bestand("brief.pdf", "00", 1, Bestandssoort.PDF, 2);
        var brief = new Bijlage(UUID.randomUUID(), Bijlagerol.KAMERBRIEF, "De brief", "2025-1", true, bestand);
        return new Inhoud(
                kop,
                List.of(
                        Notas.rubriek("AANLEIDING", "Aanleiding", null, Notas.alinea("De regeling loopt af.")),
                        Notas.rubriek("ADVIES", "Advies", null, Notas.alinea("Stem in."))),
                List.of(brief));
    }
}
