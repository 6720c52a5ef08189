package nl.nota.afstemming;

import static nl.nota.besluit.Notaloop.done;
import static nl.nota.opmerking.Spreken.codes;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import nl.nota.TestClock;
import nl.nota.besluit.Notaloop;
import nl.nota.kern.Outcome;
import nl.nota.kern.Sha256;
import nl.nota.logboek.Logboek;
import nl.nota.nota.Fase;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Lezers;
import nl.nota.nota.Stuk;
import nl.nota.nota.Versienummer;
import nl.nota.route.Beslisregel;
import nl.nota.route.Routes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What somebody here records for a ministry outside: about which text, with what evidence, and once. */
@NotaTest
class ExterneTest {
    @Autowired
    private ApplicationContext context;

    @Autowired
    private CleanDatabase database;

    @Autowired
    private TestClock clock;

    private Notaloop loop;
    private Kenmerk kenmerk;
    private Versienummer versie;
    private LocalDate vandaag;

    @BeforeEach
    void aNotaGoesPastAMinistryOutside() {
        database.clean();
        loop = new Notaloop(context);
        kenmerk = loop.concept(Beslisregel.ALLE, "BZK", "EZ");
        versie = loop.submit(kenmerk);
        vandaag = LocalDate.now(clock);
    }

    @Test
    void anAnswerFromOutsideThatIsOlderThanTheVersieIsAboutAnotherTextUnlessItIsConfirmed() {
        var gisteren = mail(vandaag.minusDays(1), "Akkoord.");
        assertThat(codes(extern("opsteller", gisteren))).containsExactly("afstemming.reden.bewijs-te-vroeg");
        done(extern("opsteller", gisteren.aboutThisText()));
        assertThat(evidence().isVoorVersie()).isTrue();
        assertThat(payload()).contains("\"voorVersie\":true");
    }

    @Test
    void anAnswerOfTheDayItselfIsNotEarlyWhateverIsConfirmed() {
        done(extern("opsteller", mail(vandaag, "Akkoord.").aboutThisText()));
        assertThat(evidence().isVoorVersie()).isFalse();
        assertThat(payload()).doesNotContain("voorVersie");
    }

    @Test
    void anotherVersieMakesItNoLaterAndNoEarlier() {
        done(extern("opsteller", mail(vandaag.minusDays(1), "Akkoord.").aboutThisText()));
        loop.edit(kenmerk, "KERNPUNTEN", "Het kost 3 miljoen.");
        loop.submit(kenmerk);
        var standpunt = ronde().of("BZK").orElseThrow();
        assertThat(standpunt.stand()).isEqualTo(Stand.VEROUDERD);
        assertThat(standpunt.answered().gelezen()).isEqualTo(versie);
    }

    @Test
    void whatWasRecordedByMistakeIsTakenBackAndStaysOnRecord() {
        var id = done(extern("opsteller", vandaag, "Akkoord."));
        assertThat(codes(takeBack("opsteller", id, " "))).containsExactly("afstemming.reden.intrekreden-verplicht");
        assertThat(codes(takeBack("ez", id, "Nee."))).contains("nota.reden.niet-bevoegd");
        done(takeBack("opsteller", id, "Het ging over een andere nota."));
        assertThat(ronde().of("BZK").orElseThrow().stand()).isEqualTo(Stand.GEVRAAGD);
        assertThat(ronde().before("BZK")).singleElement().satisfies(een -> {
            assertThat(een.afstemming().id()).isEqualTo(id);
            assertThat(een.bewijs()).isNotNull();
            assertThat(een.intrekking()).isNotNull();
        });
        assertThat(loop.bean(Bewijzen.class).find(kenmerk, id)).isPresent();
        assertThat(codes(takeBack("secretariaat", id, "Nog eens.")))
                .containsExactly("afstemming.reden.geldt-niet-meer");
        assertThat(loop.bean(Logboek.class).trail(kenmerk.waarde()).getLast().soort())
                .isEqualTo("EXTERN_TERUGGENOMEN");
        done(extern("secretariaat", vandaag, "Akkoord."));
    }

    @Test
    void anAnswerThatClosedTheRoundOpensItAgainWhenItIsTakenBack() {
        loop.agree(kenmerk, versie, "ez");
        var id = done(extern("secretariaat", vandaag, "Akkoord."));
        assertThat(loop.fase(kenmerk)).isEqualTo(Fase.AFGESTEMD);
        done(takeBack("opsteller", id, "Het ging over een andere nota."));
        assertThat(loop.fase(kenmerk)).isEqualTo(Fase.IN_AFSTEMMING);
    }

    @Test
    void whatAPartyItselfSaidIsNotTakenBackByWhoDraftedIt() {
        loop.agree(kenmerk, versie, "ez");
        var id = ronde().of("EZ").orElseThrow().answered().id();
        for (var wie : List.of("opsteller", "secretariaat"))
            assertThat(codes(takeBack(wie, id, "Nee."))).as(wie).containsExactly("afstemming.reden.niet-eigen-oordeel");
    }

    @Test
    void theSameAnswerFromOutsideTwiceIsRecordedOnceAndOtherEvidenceIsAnotherAnswer() {
        done(extern("opsteller", vandaag, "Akkoord."));
        assertThat(codes(extern("secretariaat", vandaag, "Akkoord.")))
                .containsExactly("afstemming.reden.al-vastgelegd");
        assertThat(rows("afstemming")).isEqualTo(1);
        done(extern("secretariaat", vandaag, "Akkoord, met groet."));
        assertThat(rows("afstemming")).isEqualTo(2);
    }

    @Test
    void theTrailCommitsToWhoSaidItAndToTheVeryBytes() {
        done(extern("opsteller", vandaag, "Akkoord."));
        assertThat(payload())
                .contains(Sha256.hex("Akkoord.".getBytes(StandardCharsets.UTF_8)))
                .contains("A. de Boer", vandaag.toString());
    }

    @Test
    void evidenceOfAnotherKindOrTooMuchOfItIsRefused() {
        assertThat(codes(extern("opsteller", new Externe("A", vandaag, "mail.txt", new byte[] {'M', 'Z', 0}))))
                .containsExactly("nota.reden.stuk-soort");
        assertThat(codes(extern("opsteller", new Externe("A", vandaag, "mail.txt", new byte[Stuk.GROOTSTE + 1]))))
                .containsExactly("afstemming.reden.bewijs-te-groot");
        assertThat(codes(extern("opsteller", new Externe("A", vandaag, "mail.txt", new byte[0]))))
                .containsExactly("afstemming.reden.geen-bewijs");
    }

    @Test
    void whoDidNotSeeTheLastAnswerDoesNotOverwriteIt() {
        done(extern("opsteller", vandaag, "Akkoord."));
        var ongezien =
                new Antwoord("BZK", Oordeel.NIET_AKKOORD, "Te duur.", List.of(), versie, new Antwoord.Vorige(null));
        assertThat(codes(loop.bean(RecordingExterne.class)
                        .record(loop.who("secretariaat"), kenmerk, ongezien, mail(vandaag, "Niet akkoord."))))
                .containsExactly("afstemming.reden.al-vastgelegd");
        assertThat(rows("afstemming")).isEqualTo(1);
    }

    private Outcome<UUID> takeBack(String wie, UUID id, String reden) {
        return loop.bean(TakingBackExterne.class).takeBack(loop.who(wie), kenmerk, id, reden);
    }

    private Afstemronde ronde() {
        var route = loop.bean(Routes.class).findByKenmerk(kenmerk).orElseThrow();
        return loop.bean(Afstemronden.class)
                .of(loop.bean(Lezers.class).nota(kenmerk).orElseThrow(), route);
    }

    private Bewijs evidence() {
        return Objects.requireNonNull(ronde().of("BZK").orElseThrow().bewijs());
    }

    private Outcome<UUID> extern(String wie, LocalDate dag, String woorden) {
        return extern(wie, mail(dag, woorden));
    }

    private Outcome<UUID> extern(String wie, Externe externe) {
        var antwoord = new Antwoord("BZK", Oordeel.AKKOORD, "", List.of(), versie, null);
        return loop.bean(RecordingExterne.class).record(loop.who(wie), kenmerk, antwoord, externe);
    }

    private static Externe mail(LocalDate dag, String woorden) {
        return new Externe("A. de Boer", dag, "mail.txt", woorden.getBytes(StandardCharsets.UTF_8));
    }

    private int rows(String tabel) {
        return database.owner()
                .sql("SELECT count(*) FROM " + tabel)
                .query(Integer.class)
                .single();
    }

    /** What the trail keeps beside the row of an answer from outside. */
    private String payload() {
        return database.owner()
                .sql("SELECT string_agg(i.inhoud, ' ') FROM gebeurtenis_inhoud i WHERE i.inhoud LIKE '%zegsman%'")
                .query(String.class)
                .single();
    }
}
