package nl.nota.archief;

import static java.util.Objects.requireNonNull;
import static nl.nota.archief.Archiefloop.KANARIE;
import static nl.nota.archief.Archiefloop.done;
import static nl.nota.archief.Archiefloop.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import nl.nota.CleanDatabase;
import nl.nota.Formulieren;
import nl.nota.NotaTest;
import nl.nota.kern.Sha256;
import nl.nota.nota.Kenmerk;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** A dossier is closed when the work on it is done, changes no more, and is handed over whole. */
@NotaTest
class ArchiefTest {
    @Autowired
    private ApplicationContext context;

    @Autowired
    private CleanDatabase database;

    @Autowired
    private MockMvcTester mvc;

    private Archiefloop loop;
    private Formulieren formulieren;

    @BeforeEach
    void begin() {
        database.clean();
        loop = new Archiefloop(context, database);
        formulieren = new Formulieren(mvc);
    }

    @Test
    void whatIsNotDoneTakesAReasonAndWhatIsClosedChangesNoMore() {
        var nota = loop.full();
        assertThat(reasons(loop.close(nota, "1.1", ""))).containsExactly("archief.reden.waarom");
        assertThat(reasons(loop.close(nota, "9.9", "Zo."))).containsExactly("archief.reden.categorie");
        loop.published(nota);
        done(loop.close(nota, "1.1", ""));
        assertThat(reasons(loop.close(nota, "1.1", ""))).containsExactly("nota.reden.afgesloten");
        assertThat(formulieren.open("archief", "/archief"))
                .bodyText()
                .contains("Er is geen dossier af te sluiten.", nota.waarde(), "categorie 1.1, blijvend bewaard");
        assertThat(formulieren.open("archief", "/notas/" + nota + "/archief"))
                .bodyText()
                .contains("Blijvend bewaren (B)", "Geert Wolters", "Haal het dossier op (MDTO)")
                .doesNotContain("Te vernietigen vanaf", KANARIE);
        // What is public can still be taken away.
        assertThat(formulieren.open("woo", "/notas/" + nota + "/openbaarmaking"))
                .bodyText()
                .contains("Trek de publicatie in");
        loop.withdrawn(nota);
    }

    @Test
    void theTermBeginsWithTheYearAfterTheClosing() {
        var categorie = new Selectiecategorie("2.2", "Gesprekken", Waardering.VERNIETIGEN, 5, "een lijst");
        assertThat(categorie.vernietigbaar(LocalDate.of(2026, 1, 1))).contains(LocalDate.of(2032, 1, 1));
        assertThat(categorie.vernietigbaar(LocalDate.of(2026, 12, 31))).contains(LocalDate.of(2032, 1, 1));
    }

    @Test
    void aPackageHoldsEverythingWithItsHashesAndIsTheSameEachTime() throws IOException {
        var nota = loop.full();
        assertThat(formulieren.open("archief", "/notas/" + nota + "/dossier")).hasStatus(409);
        loop.published(nota);
        done(loop.stop("woo", nota));
        done(loop.close(nota, "2.2", "Alleen voor een gesprek."));
        var pakket = taken(nota);
        assertThat(taken(nota)).isEqualTo(pakket);

        var bestanden = unpacked(pakket);
        var sommen = new String(bestanden.remove("sha256sums.txt"), StandardCharsets.UTF_8);
        assertThat(sommen.lines()).hasSize(bestanden.size()).allSatisfy(regel -> {
            var delen = regel.split(" {2}", 2);
            assertThat(Sha256.hex(requireNonNull(bestanden.get(delen[1]), delen[1])))
                    .isEqualTo(delen[0]);
        });
        var map = nota + "/";
        assertThat(bestanden)
                .containsKeys(
                        map + nota + ".mdto.xml",
                        map + "versie-1/versie-1.json",
                        map + "versie-1/versie-1.pdf",
                        map + "bijlage-1/bijlage-1.txt",
                        map + "publicatie/beslisnota.pdf",
                        map + "spoor/spoor.json",
                        map + "gegevens/opmerking.json",
                        map + "gegevens/lakking.json",
                        map + "gegevens/besluit.json",
                        map + "gegevens/afstemming.json",
                        map + "gegevens/bewaarstop.json");
        assertThat(text(bestanden, map + "versie-1/versie-1.txt")).contains("Het plan " + KANARIE);
        try (var pdf = Loader.loadPDF(requireNonNull(bestanden.get(map + "versie-1/versie-1.pdf")))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains(KANARIE, "Afgestemd met", nota.waarde());
        }
        assertThat(text(bestanden, map + "versie-1/versie-1.mdto.xml"))
                .contains("/versie-1.json<", "/versie-1.txt<", "/versie-1.pdf<");
        assertThat(text(bestanden, map + "versie-1/versie-1.pdf.bestand.mdto.xml"))
                .contains("PDF/A-2a", "<begripCode>fmt/476<", "<isRepresentatieVan>");
        assertThat(text(bestanden, map + "gegevens/personen.json")).contains("Geert Wolters");
        assertThat(text(bestanden, map + nota + ".mdto.xml"))
                .contains(
                        "<aggregatieniveau><begripLabel>Dossier</begripLabel>",
                        "<eventType><begripLabel>DOSSIER_AFGESLOTEN</begripLabel>",
                        "<begripCode>V</begripCode>",
                        "<archiefvormer><verwijzingNaam>Ministerie van Defensie</verwijzingNaam>",
                        "/tooi/id/ministerie/mnre1018</identificatieKenmerk><identificatieBron>TOOI<",
                        "<termijnLooptijd>P5Y</termijnLooptijd>");
        assertThat(bestanden.keySet().stream().filter(pad -> !pad.endsWith(".mdto.xml")))
                .allSatisfy(pad -> assertThat(bestanden).containsKey(pad + ".bestand.mdto.xml"));
    }

    @Test
    void theDeskLeadsFromATermThatEndedToTheDeclaration() {
        var nota = loop.due();
        assertThat(formulieren.open("archief", "/archief"))
                .bodyText()
                .contains("value=\"" + nota + "\"", "categorie 2.2, sinds 1 januari 2021");
        assertThat(formulieren.send("archief", "/vernietigingslijsten", velden("reden", "Voorbij.")))
                .hasStatus(422)
                .bodyText()
                .contains("Kies ten minste één dossier.", "Voorbij.");
        var voorstel = velden("reden", "Voorbij.");
        voorstel.add("kenmerk", nota.waarde());
        var lijst = requireNonNull(formulieren
                .send("archief", "/vernietigingslijsten", voorstel)
                .getResponse()
                .getRedirectedUrl());
        assertThat(formulieren.open("archief", lijst))
                .bodyText()
                .contains("Een ander dan u besluit over deze lijst.", nota.waarde())
                .doesNotContain("Vernietig deze dossiers");
        assertThat(formulieren.send("archief", lijst + "/besluiten", velden("besluit", "VERNIETIGEN")))
                .hasStatus(403)
                .bodyText()
                .contains("U stelde deze lijst zelf voor.");
        assertThat(formulieren.open("archief2", lijst)).bodyText().contains("Vernietig deze dossiers");
        assertThat(formulieren.send("archief2", lijst + "/besluiten", velden("besluit", "VERNIETIGEN")))
                .hasStatus(303);
        assertThat(formulieren.open("archief", lijst))
                .bodyText()
                .contains("Verklaring van vernietiging", "Nel Visser", nota.waarde(), "de keten is ongeschonden")
                .doesNotContain("<a href=\"/notas/" + nota, KANARIE);
        assertThat(formulieren.open("archief", "/notas/" + nota)).hasStatus(404);
        assertThat(formulieren.open("woo", lijst)).hasStatus(403);
    }

    private static MultiValueMap<String, String> velden(String naam, String waarde) {
        var velden = new LinkedMultiValueMap<String, String>();
        velden.add(naam, waarde);
        return velden;
    }

    private byte[] taken(Kenmerk nota) {
        var antwoord = formulieren.open("archief", "/notas/" + nota + "/dossier");
        assertThat(antwoord).hasStatusOk().hasContentType("application/zip");
        return antwoord.getResponse().getContentAsByteArray();
    }

    private static Map<String, byte[]> unpacked(byte[] pakket) throws IOException {
        var uit = new TreeMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(pakket))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                uit.put(entry.getName(), zip.readAllBytes());
        }
        return uit;
    }

    private static String text(Map<String, byte[]> bestanden, String pad) {
        return new String(bestanden.get(pad), StandardCharsets.UTF_8);
    }
}
