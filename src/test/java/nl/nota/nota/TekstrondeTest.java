package nl.nota.nota;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import nl.nota.besluit.Notaloop;
import nl.nota.opslag.Bestandstekst;
import nl.nota.opslag.Bestandstekst.Stand;
import nl.nota.opslag.Opslag;
import nl.nota.route.Beslisregel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ByteArrayResource;

/** The text of a bijlage is there with it, goes with it, and is never another than what was read from its bytes. */
@NotaTest
class TekstrondeTest {
    @Autowired
    private ApplicationContext context;

    @Autowired
    private CleanDatabase database;

    @Autowired
    private Opslag opslag;

    @Autowired
    private Bijlagen bijlagen;

    @Autowired
    private Tekstronde ronde;

    private Notaloop loop;
    private Kenmerk nota;
    private Bijlage brief;

    @BeforeEach
    void aBijlage() {
        database.clean();
        loop = new Notaloop(context);
        nota = loop.concept(Beslisregel.ALLE, "EZ");
        brief = add("brief.txt", "Geachte voorzitter");
    }

    @Test
    void theTextIsThereAsSoonAsTheBijlageIs() {
        assertThat(texts()).containsEntry(brief.id(), gelezen("Geachte voorzitter"));
        assertThat(opslag.unread(9)).isEmpty();
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void theTextOfABijlageThatLayThereBeforeIsReadLater() {
        database.owner().sql("DELETE FROM bestand_tekst").update();
        assertThat(texts()).isEmpty();
        assertThat(opslag.unread(9)).containsExactly(brief.id());
        ronde.run();
        assertThat(texts()).containsEntry(brief.id(), gelezen("Geachte voorzitter"));
        assertThat(opslag.unread(9)).isEmpty();
    }

    @Test
    void aTextThatWasChangedIsNotHandedOutAndIsReadAgain() {
        database.owner().sql("UPDATE bestand_tekst SET tekst = 'Iets anders'").update();
        assertThat(texts()).isEmpty();
        ronde.run();
        assertThat(texts()).containsEntry(brief.id(), gelezen("Geachte voorzitter"));
    }

    @Test
    void aFileThatWasLostHoldsUpNoOther() {
        var tweede = add("twee.txt", "Tweede tekst");
        database.owner().sql("DELETE FROM bestand_tekst").update();
        database.owner()
                .sql("INSERT INTO bestand SELECT repeat('0', 64), grootte, scan, sinds FROM bestand LIMIT 1")
                .update();
        database.owner()
                .sql("UPDATE bestand_houder SET sha256 = repeat('0', 64) WHERE houder = ?")
                .param(brief.id())
                .update();
        ronde.run();
        assertThat(opslag.unread(9)).containsExactly(brief.id());
        assertThat(bijlagen.texts(List.of(tweede))).containsEntry(tweede.id(), gelezen("Tweede tekst"));
    }

    @Test
    void theTextGoesWithTheBytes() {
        database.owner().sql("DELETE FROM bijlage").update();
        database.owner().sql("DELETE FROM bestand_houder").update();
        database.owner().sql("DELETE FROM bestand").update();
        assertThat(count()).isZero();
    }

    @Test
    void theTextOfAFileThatNobodyMayHaveIsNotHandedOut() {
        for (var stand : List.of("TE_SCANNEN", "BESMET")) {
            database.owner().sql("UPDATE bestand SET scan = ?").param(stand).update();
            assertThat(texts()).as(stand).isEmpty();
        }
    }

    private Bijlage add(String naam, String tekst) {
        return Notaloop.done(loop.bean(AddingBijlage.class)
                .add(
                        loop.who("opsteller"),
                        nota,
                        new ByteArrayResource(tekst.getBytes(StandardCharsets.UTF_8)),
                        naam,
                        Bijlagevelden.leeg()));
    }

    private Map<UUID, Bestandstekst> texts() {
        return bijlagen.texts(List.of(brief));
    }

    private long count() {
        return database.owner()
                .sql("SELECT count(*) FROM bestand_tekst")
                .query(Long.class)
                .single();
    }

    private static Bestandstekst gelezen(String tekst) {
        return new Bestandstekst(Stand.GELEZEN, tekst);
    }
}
