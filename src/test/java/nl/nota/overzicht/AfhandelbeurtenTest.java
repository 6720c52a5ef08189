package nl.nota.overzicht;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import nl.nota.TestClock;
import nl.nota.besluit.Besluitsoort;
import nl.nota.besluit.Notaloop;
import nl.nota.kern.Outcome;
import nl.nota.nota.AddingBijlage;
import nl.nota.nota.Bijlagerol;
import nl.nota.nota.Bijlagevelden;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Nota;
import nl.nota.openbaarmaking.Lakbesluit;
import nl.nota.openbaarmaking.Lakloop;
import nl.nota.openbaarmaking.Laksoort;
import nl.nota.openbaarmaking.Publicatieverzoek;
import nl.nota.openbaarmaking.PublishingNota;
import nl.nota.route.Beslisregel;
import nl.nota.verzending.Briefgegevens;
import nl.nota.verzending.Briefvoorzet;
import nl.nota.verzending.Geadresseerde;
import nl.nota.verzending.MakingBrief;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ByteArrayResource;

/** After the besluit a nota lies with whoever must make its letter, redact it, release it or let the public read it. */
@NotaTest
class AfhandelbeurtenTest {
    @Autowired
    private ApplicationContext context;

    @Autowired
    private CleanDatabase database;

    @Autowired
    private Werkvoorraad werkvoorraad;

    private Lakloop loop;

    @BeforeEach
    void anEmptyHouse() {
        database.clean();
        loop = new Lakloop(context);
    }

    @Test
    void eachStepToThePublicIsTheTurnOfWhoMayDoIt() {
        var nota = loop.decided();
        assertThat(desk("woo")).isEqualTo("BEURT LAKKEN");
        assertThat(desk("woo2")).isEqualTo("BEURT LAKKEN");
        assertThat(desk("opsteller")).isEqualTo("AFGEROND");

        loop.say("woo", nota, Lakbesluit.LAKKEN, Laksoort.MOGELIJK_NAAM, "");
        loop.finish("woo", nota);
        assertThat(desk("woo")).as("who redacted waits for another").isEqualTo("WACHT");
        assertThat(desk("woo2")).isEqualTo("BEURT VRIJGEVEN");

        loop.reopen("woo2", nota, "De motie staat er nog.");
        assertThat(desk("woo")).as("given back").isEqualTo("BEURT LAKKEN");
        loop.finish("woo", nota);
        loop.release("woo2", nota);
        assertThat(desk("woo")).isEqualTo("BEURT PUBLICEREN");
        assertThat(desk("woo2")).isEqualTo("BEURT PUBLICEREN");

        assertThat(loop.loop()
                        .bean(PublishingNota.class)
                        .publish(loop.loop().who("woo"), nota, Publicatieverzoek.meteen()))
                .isInstanceOf(Outcome.Done.class);
        assertThat(desk("woo")).isEqualTo("KENNISNAME");
    }

    @Test
    void whoWroteTheNotaIsNotAskedToReleaseIt() {
        database.owner()
                .sql("INSERT INTO medewerker_rol SELECT id, 'WOO' FROM medewerker WHERE gebruikersnaam = 'opsteller'")
                .update();
        try {
            var nota = loop.decided();
            assertThat(desk("opsteller")).isEqualTo("BEURT LAKKEN");
            loop.say("woo", nota, Lakbesluit.LAKKEN, Laksoort.MOGELIJK_NAAM, "");
            loop.finish("woo", nota);
            assertThat(desk("opsteller")).isEqualTo("WACHT");
        } finally {
            database.owner()
                    .sql("DELETE FROM medewerker_rol r USING medewerker m WHERE m.id = r.medewerker AND r.rol = 'WOO'"
                            + " AND m.gebruikersnaam = 'opsteller'")
                    .update();
        }
    }

    @Test
    void aLetterOfWhichNothingWasSaidIsTheTurnOfStellerAndSecretariaat() {
        var nota = withLetter(Besluitsoort.AKKOORD);
        assertThat(desk("secretariaat")).isEqualTo("BEURT BRIEF_MAKEN");
        assertThat(desk("opsteller")).isEqualTo("BEURT BRIEF_MAKEN");

        make(nota);
        assertThat(desk("secretariaat")).isEqualTo("AFGEROND");
        assertThat(desk("mindef")).isEqualTo("BEURT ONDERTEKENEN");
    }

    @Test
    void whatWasRefusedAsksNobodyForALetterNorForThePublic() {
        withLetter(Besluitsoort.NIET_AKKOORD);

        assertThat(desk("secretariaat")).isEqualTo("AFGEROND");
        assertThat(desk("woo")).isEqualTo("KENNISNAME");
    }

    private Kenmerk withLetter(Besluitsoort besluit) {
        var gang = loop.loop();
        var nota = gang.concept(Beslisregel.EEN_VAN, "EZ");
        var bron = new ByteArrayResource("Een brief.".getBytes(StandardCharsets.UTF_8));
        var velden = new Bijlagevelden(Bijlagerol.KAMERBRIEF, "De brief", "", true);
        Notaloop.done(gang.bean(AddingBijlage.class).add(gang.who("opsteller"), nota, bron, "brief.txt", velden));
        var versie = gang.submit(nota);
        gang.agree(nota, versie, "ez");
        gang.offer(nota, versie);
        Notaloop.done(gang.decide("mindef", nota, besluit));
        gang.bean(TestClock.class).advance(Nota.BEDENKTIJD);
        return nota;
    }

    private void make(Kenmerk nota) {
        var gang = loop.loop();
        var dossier = loop.dossier("secretariaat", nota).dossier();
        var brief = gang.bean(Briefvoorzet.class).of(dossier, null).orElseThrow();
        var gegevens = new Briefgegevens(
                brief.bijlage(), "BRIEF-1", "De brief", Geadresseerde.TWEEDE_KAMER, List.of("MINDEF"), List.of(), null);
        Notaloop.done(gang.bean(MakingBrief.class).make(gang.who("secretariaat"), nota, gegevens));
    }

    /** On which pile the one nota lies, with what is asked. */
    private String desk(String wie) {
        var medewerker = loop.loop().who(wie);
        return Stream.of(Stapel.values())
                .flatMap(stapel -> werkvoorraad.page(medewerker, Werkvraag.all(stapel)).stream()
                        .map(regel -> regel.gevraagd() == null ? stapel.name() : stapel + " " + regel.gevraagd()))
                .reduce((een, ander) -> een + ", " + ander)
                .orElse("");
    }
}
