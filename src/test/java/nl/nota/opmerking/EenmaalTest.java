package nl.nota.opmerking;

import static nl.nota.opmerking.Spreken.codes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import nl.nota.besluit.Notaloop;
import nl.nota.nota.Kenmerk;
import nl.nota.route.Beslisregel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What is sent twice is said once, and what the trail keeps of it. */
@NotaTest
class EenmaalTest {
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
        kenmerk = loop.concept(Beslisregel.ALLE, "EZ", "HDFC");
        loop.submit(kenmerk);
        spreken = new Spreken(loop, kenmerk);
    }

    @Test
    void theSameRemarkTwiceIsOneRemark() {
        spreken.quote("ez", "KERNPUNTEN", "iets", "niets");
        var nogEens = spreken.about("KERNPUNTEN", "iets", "Kan dit anders?", "niets");
        assertThat(codes(spreken.make("ez", nogEens))).containsExactly("opmerking.reden.al-gezegd");
        assertThat(spreken.read("ez")).hasSize(1);

        spreken.quote("ez", "KERNPUNTEN", "iets", "alles");
        spreken.quote("ez", "COMMUNICATIE", "iets", "niets");
        spreken.quote("hdfc", "KERNPUNTEN", "iets", "niets");
        assertThat(spreken.read("ez")).hasSize(3);
    }

    @Test
    void whatIsDealtWithOrBelongsToAnEarlierVersieCanBeSaidAgain() {
        var id = spreken.say("ez", "Dit kost te veel.");
        Notaloop.done(spreken.close("ez", id));
        spreken.say("ez", "Dit kost te veel.");
        loop.edit(kenmerk, "KERNPUNTEN", "Nieuwe woorden.");
        loop.submit(kenmerk);
        spreken.say("ez", "Dit kost te veel.");
        assertThat(spreken.read("ez")).hasSize(3);
    }

    @Test
    void theSameAnswerTwiceIsOneAnswer() {
        var id = spreken.say("ez", "Dit kost te veel.");
        Notaloop.done(spreken.answer("ez", id, "Vinden wij."));
        assertThat(codes(spreken.answer("ez", id, " Vinden wij. "))).containsExactly("opmerking.reden.al-geantwoord");
        Notaloop.done(spreken.answer("ez", id, "Nog steeds."));
        assertThat(spreken.read("ez", id).gesprek().antwoorden()).hasSize(2);
    }

    @Test
    void theTrailOfACircleSaysWhoMustBeToldOfIt() {
        var id = spreken.quote("ez", "KERNPUNTEN", "iets", "niets");
        Notaloop.done(spreken.share("ez", id, Deelkring.OPSTELLERS));
        Notaloop.done(spreken.answer("opsteller", id, "Goed."));
        var ez = loop.who("ez").id();
        assertThat(kept("OPMERKING_GEDEELD"))
                .singleElement()
                .satisfies(een -> assertThat(een)
                        .contains(kenmerk.waarde(), id.toString(), ez.toString(), "\"voorstel\":true", "OPSTELLERS"));
        assertThat(kept("OPMERKING_BEANTWOORD"))
                .singleElement()
                .satisfies(een -> assertThat(een).contains(kenmerk.waarde(), id.toString(), ez.toString()));
    }

    @Test
    void theTrailKeepsOnWhatGroundAnAnnotationStaysInside() {
        loop.agree(kenmerk, loop.versie(kenmerk), "ez", "hdfc");
        loop.offer(kenmerk, loop.versie(kenmerk));
        var invoer = spreken.about("KERNPUNTEN", "iets", "Eerder graag.", null);
        var geheim = new Opmerkingsinvoer(
                invoer.rubriek(),
                null,
                null,
                invoer.citaat(),
                null,
                invoer.tekst(),
                null,
                invoer.versie(),
                invoer.hash(),
                null,
                new Openbaarheid(false, "5.1.2e"));
        UUID id = Notaloop.done(spreken.make("mindef", geheim));
        assertThat(kept("ANNOTATIE_GEMAAKT"))
                .singleElement()
                .satisfies(een -> assertThat(een).contains("NIET_OPENBAAR", "5.1.2e"));
        Notaloop.done(spreken.judge("kabinet", id, false, "5.1.2i"));
        assertThat(kept("ANNOTATIE_BEOORDEELD"))
                .singleElement()
                .satisfies(een -> assertThat(een).contains("NIET_OPENBAAR", "5.1.2i"));
    }

    /** What is kept beside the rows of this kind. */
    private List<String> kept(String soort) {
        return database.owner()
                .sql("SELECT i.inhoud FROM gebeurtenis g JOIN gebeurtenis_inhoud i USING (keten, n) WHERE g.soort = ?")
                .param(soort)
                .query(String.class)
                .list();
    }
}
