package nl.nota.opmerking;

import static nl.nota.opmerking.Spreken.codes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import nl.nota.besluit.Notaloop;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Concepten;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Leestekst;
import nl.nota.route.Beslisregel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@NotaTest
class OvernameTest {
    @Autowired
    private ApplicationContext context;

    @Autowired
    private CleanDatabase database;

    private Notaloop loop;
    private Kenmerk kenmerk;
    private Spreken spreken;

    @BeforeEach
    void aNotaGoesRound() {
        database.clean();
        loop = new Notaloop(context);
        kenmerk = loop.concept(Beslisregel.ALLE, "EZ");
        loop.edit(kenmerk, "KERNPUNTEN", "De kosten zijn hoog. De baten ook.");
        loop.submit(kenmerk);
        spreken = new Spreken(loop, kenmerk);
    }

    @Test
    void theStellerTakesProposedWordsOverWithOneClick() {
        var id = proposed("kosten zijn hoog", "kosten bedragen 3 miljoen");

        Notaloop.done(spreken.take("opsteller", id));

        assertThat(concept("KERNPUNTEN")).isEqualTo("De kosten bedragen 3 miljoen. De baten ook.");
        assertThat(spreken.read("ez", id).gesprek().stand()).isEqualTo(Gesprek.Stand.OVERGENOMEN);
        assertThat(codes(spreken.take("opsteller", id))).containsExactly("opmerking.reden.al-overgenomen");
        assertThat(codes(spreken.close("ez", id))).containsExactly("opmerking.reden.al-overgenomen");
        assertThat(events()).containsExactly("OPMERKING_GEMAAKT", "OPMERKING_GEDEELD", "VOORSTEL_OVERGENOMEN");
    }

    @Test
    void whatIsWrittenElsewhereInTheMeantimeStays() {
        var id = proposed("kosten zijn hoog", "kosten bedragen 3 miljoen");
        loop.edit(kenmerk, "KERNPUNTEN", "Vooraf iets nieuws. De kosten zijn hoog. En geen baten.");

        Notaloop.done(spreken.take("opsteller", id));

        assertThat(concept("KERNPUNTEN")).isEqualTo("Vooraf iets nieuws. De kosten bedragen 3 miljoen. En geen baten.");
    }

    @Test
    void whenOtherWordsStandThereNowBothAreTold() {
        var id = proposed("kosten zijn hoog", "kosten bedragen 3 miljoen");
        loop.edit(kenmerk, "KERNPUNTEN", "De kosten zijn erg hoog. De baten ook.");

        assertThat(reasons(spreken.take("opsteller", id)))
                .containsExactly(Reden.achterhaald(
                        "opmerking.reden.passage-anders", "kosten zijn hoog", "kosten zijn erg hoog"));
        assertThat(concept("KERNPUNTEN")).isEqualTo("De kosten zijn erg hoog. De baten ook.");
        assertThat(spreken.read("opsteller", id).mogelijk()).doesNotContain("OVERNEMEN");
        assertThat(spreken.read("opsteller", id).gesprek().isOpen()).isTrue();
    }

    @Test
    void whatIsTakenOutIsShownWithTheWordsThatWereThere() {
        var id = proposed("De baten ook.", "De baten zijn er ook.");
        loop.edit(kenmerk, "KERNPUNTEN", "De kosten zijn hoog.");

        assertThat(codes(spreken.take("opsteller", id))).containsExactly("opmerking.reden.passage-weg");
        var regel = spreken.read("opsteller", id);
        assertThat(regel.isWeg()).isTrue();
        assertThat(regel.opmerking().passage())
                .extracting("citaat", "voor")
                .containsExactly("De baten ook.", "De kosten zijn hoog. ");
    }

    @Test
    void aProposalThatWouldBreakTheMarkupIsNotMade() {
        assertThat(codes(spreken.make("ez", spreken.about("KERNPUNTEN", "kosten", "", "zie [^9]"))))
                .containsExactly("nota.opmaak.noot.ontbreekt");
        assertThat(codes(spreken.make("ez", spreken.about("KERNPUNTEN", "kosten", "", "kosten"))))
                .containsExactly("opmerking.reden.voorstel-gelijk");
        assertThat(codes(spreken.make("ez", spreken.about("KERNPUNTEN", null, "", "iets"))))
                .containsExactly("opmerking.reden.voorstel-zonder-passage");
        assertThat(codes(spreken.make("ez", spreken.about("KERNPUNTEN", "kosten", "\u202Eomgekeerd", null))))
                .containsExactly("nota.woorden.teken");
        assertThat(codes(spreken.make("ez", spreken.about("KERNPUNTEN", "De", " ", null))))
                .containsExactly("nota.passage.niet-uniek", "opmerking.reden.tekst-verplicht");
    }

    @Test
    void anOpmerkingOnAVersieThatIsNoLongerTheLastIsRefused() {
        var oud = spreken.about("KERNPUNTEN", "kosten", "Waarom?", null);
        loop.edit(kenmerk, "KERNPUNTEN", "De baten zijn hoog.");
        loop.submit(kenmerk);

        assertThat(codes(spreken.make("ez", oud))).containsExactly("opmerking.reden.verouderde-versie");
    }

    private UUID proposed(String citaat, String voorstel) {
        var id = spreken.quote("ez", "KERNPUNTEN", citaat, voorstel);
        Notaloop.done(spreken.share("ez", id, Deelkring.OPSTELLERS));
        return id;
    }

    private String concept(String rubriek) {
        var nota = loop.bean(Dossiers.class)
                .visibleTo(loop.who("opsteller"), kenmerk)
                .nota();
        return Leestekst.of(loop.bean(Concepten.class).of(nota).inhoud())
                .tekst(rubriek)
                .orElseThrow();
    }

    private List<String> events() {
        return database.owner()
                .sql("SELECT soort FROM gebeurtenis WHERE keten = ? ORDER BY n")
                .param(kenmerk + "/PARTIJ/EZ")
                .query(String.class)
                .list();
    }

    private static List<Reden> reasons(Outcome<?> uitkomst) {
        return uitkomst instanceof Outcome.Refused<?>(var redenen) ? redenen : List.of();
    }
}
