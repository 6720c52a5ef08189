package nl.nota.controle;

import static nl.nota.Formulieren.body;
import static nl.nota.Formulieren.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.nota.CleanDatabase;
import nl.nota.Formulieren;
import nl.nota.NotaTest;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.logboek.Logboek;
import nl.nota.nota.EditingConcept;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Leestekst;
import nl.nota.nota.Opmaak;
import nl.nota.nota.Tekst;
import nl.nota.nota.Wijzigingsvoorstel;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.Medewerkers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The real nota is mended with a click, and what may stand keeps its reason. */
@NotaTest
class BevindingTest {
    private static final Kenmerk NOTA = new Kenmerk("MINDEF20250034347");
    private static final String PAGINA = "/notas/MINDEF20250034347/bevindingen";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private CleanDatabase database;

    @Autowired
    private Keuringsbladen bladen;

    @Autowired
    private MendingBevinding mending;

    @Autowired
    private DismissingBevinding dismissing;

    @Autowired
    private EditingConcept editing;

    @Autowired
    private Medewerkers medewerkers;

    @Autowired
    private Logboek logboek;

    private Formulieren forms;

    @BeforeEach
    void theRealNotaIsIn() throws Exception {
        database.clean();
        forms = new Formulieren(mvc);
        var bytes = new ClassPathResource("voorbeeld/MINDEF20250034347.txt").getContentAsByteArray();
        assertThat(forms.upload("opsteller", "/notas/inlezingen", "nota.txt", bytes))
                .hasStatus(303);
    }

    @Test
    void theTitleIsMendedOnceAndTheOtherWordsStay() {
        var id = id("D01");
        assertThat(mending.mend(opsteller(), NOTA, id, false)).isEqualTo(Outcome.done(List.of("GEADVISEERD_BESLUIT")));
        assertThat(tekst("GEADVISEERD_BESLUIT")).contains("kamerbrief 'update versnelling opbouw industrie,");
        assertThat(codes(mending.mend(opsteller(), NOTA, id, false))).containsExactly("controle.reden.weg");
    }

    @Test
    void allPapersOfParliamentInAFootnoteAreMendedAtOnce() {
        assertThat(mending.mend(opsteller(), NOTA, id("D08"), true)).isEqualTo(Outcome.done(List.of("KERNPUNTEN")));
        assertThat(mending.mend(opsteller(), NOTA, id("D09"), true)).isEqualTo(Outcome.done(List.of("KERNPUNTEN")));
        assertThat(bladen.of(opsteller(), NOTA).keuring().alles())
                .extracting(een -> een.bevinding().regel().id())
                .contains("D10")
                .doesNotContain("D08", "D09");
    }

    @Test
    void whatWasFoundIsAskedForAgainBesideEachPartWhileSomebodyWrites() {
        var delen = forms.open("opsteller", PAGINA + "/terzijde");
        assertThat(delen).hasStatusOk();
        assertThat(delen).bodyText().contains("data-deel=\"GEADVISEERD_BESLUIT\"", "data-deel=\"KOP\"");
        assertThat(words(delen)).contains("Gebruik de titel uit het onderwerp");
    }

    @Test
    void aReasonIsGivenOnceIsReadLaterAndLapsesWithTheWords() {
        assertThat(codes(dismissing.dismiss(opsteller(), NOTA, id("D01"), " ")))
                .containsExactly("controle.reden.zonder-reden");
        var id = id("D01");
        assertThat(dismissing.dismiss(opsteller(), NOTA, id, "Zo heet de brief."))
                .isInstanceOf(Outcome.Done.class);
        assertThat(codes(dismissing.dismiss(opsteller(), NOTA, id, "Nog eens.")))
                .containsExactly("controle.reden.al-afgewezen");
        assertThat(logboek.trail(NOTA.waarde()).getLast().soort()).isEqualTo("BEVINDING_AFGEWEZEN");
        assertThat(words(forms.open("opsteller", "/notas/" + NOTA))).contains("Zo heet de brief.");
        var anders = Opmaak.read(
                "Kies de brief 'update versnellend opbouw industrie, innovatie en kennis voor Defensie'.", Map.of());
        editing.save(
                opsteller(),
                NOTA,
                new Wijzigingsvoorstel(
                        null, Map.of("GEADVISEERD_BESLUIT", ((Outcome.Done<Tekst>) anders).result()), Map.of()));
        assertThat(bladen.of(opsteller(), NOTA).keuring().fouten())
                .extracting(een -> een.bevinding().regel().id())
                .contains("D01");
    }

    @Test
    void thePagesShowWhatWasFoundAndAMachineGetsTheSame() {
        assertThat(words(forms.open("opsteller", PAGINA)))
                .contains("De titel staat er op twee manieren", "Gebruik de titel uit het onderwerp", "Laat het zo");
        assertThat(body(forms.open("opsteller", "/notas/" + NOTA + "/concept")))
                .contains("data-deel=\"GEADVISEERD_BESLUIT\"", "data-verbeter=", "Gebruik de titel uit het onderwerp");
        assertThat(words(forms.open("opsteller", "/notas/" + NOTA + "/indieningen/nieuw")))
                .contains("2 fouten");
        assertThat(words(forms.open("opsteller", "/controle/regels"))).contains("D01", "Zo is het goed");
        assertThat(forms.open("ez", PAGINA)).hasStatus(404);
    }

    private String id(String regel) {
        return bladen.of(opsteller(), NOTA).keuring().alles().stream()
                .filter(een -> een.bevinding().regel().id().equals(regel))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Medewerker opsteller() {
        return medewerkers.find("opsteller").orElseThrow();
    }

    private String tekst(String rubriek) {
        return Leestekst.of(bladen.of(opsteller(), NOTA).inhoud())
                .tekst(rubriek)
                .orElseThrow();
    }

    private static List<String> codes(Outcome<?> uitkomst) {
        return uitkomst instanceof Outcome.Refused<?>(var redenen)
                ? redenen.stream().map(Reden::code).toList()
                : List.of();
    }
}
