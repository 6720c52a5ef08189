package nl.nota.afstemming;

import static nl.nota.besluit.Notaloop.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import nl.nota.TestClock;
import nl.nota.besluit.Notaloop;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Fase;
import nl.nota.nota.Sjabloon;
import nl.nota.route.Partij;
import nl.nota.web.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What becomes of the voorwaarden of an akkoord mits, from the day they are set. */
@NotaTest
class VoorwaardeTest {
    @Autowired
    private ApplicationContext context;

    @Autowired
    private CleanDatabase database;

    @Autowired
    private TestClock clock;

    private Voorwaardeloop loop;

    @BeforeEach
    void anEmptyHouse() {
        database.clean();
        loop = new Voorwaardeloop(context);
    }

    @Test
    void theStellerAnswersThePartyClosesAndTheLastOneIsItsAkkoordOnThatVersie() {
        var nota = loop.asked("EZ");
        loop.mits("ez", nota, "Noem het bedrag.", "Noem de bron.");
        loop.changed(nota, "Het kost 3 miljoen.");
        done(loop.answer("opsteller", nota, 0, Verwerking.VERWERKT, ""));
        done(loop.answer("collega", nota, 1, Verwerking.NIET_VERWERKT, "De bron is niet openbaar."));
        assertThat(loop.standen(nota)).containsExactly(Voorwaardestand.VERWERKT, Voorwaardestand.NIET_VERWERKT);
        done(loop.close("ez", nota, 0));
        assertThat(loop.fase(nota)).isEqualTo(Fase.IN_AFSTEMMING);
        done(loop.close("ez", nota, 1));
        assertThat(loop.fase(nota)).isEqualTo(Fase.AFGESTEMD);
        var standpunt = loop.ronde(nota).of("EZ").orElseThrow();
        assertThat(standpunt.stand()).isEqualTo(Stand.GELDIG);
        assertThat(standpunt.answered().gelezen().nummer()).isEqualTo(1);
        assertThat(standpunt.answered().agreedOn().nummer()).isEqualTo(2);
    }

    @Test
    void afterTheLastClosingAChangeInScopeLapsesTheAkkoord() {
        var nota = loop.asked("EZ", "OCW");
        loop.mits("ez", nota, "Noem het bedrag.");
        done(loop.close("ez", nota, 0));
        loop.changed(nota, "Het kost 3 miljoen.");
        assertThat(loop.ronde(nota).of("EZ").orElseThrow().stand()).isEqualTo(Stand.VEROUDERD);
    }

    @Test
    void whatIsNotMetIsAnsweredAnewAndSurvivesANewVersie() {
        var nota = loop.asked("EZ");
        loop.mits("ez", nota, "Noem het bedrag.");
        done(loop.answer("opsteller", nota, 0, Verwerking.NIET_VERWERKT, "Dat kan niet."));
        loop.changed(nota, "Het kost 3 miljoen.");
        assertThat(loop.standen(nota)).containsExactly(Voorwaardestand.NIET_VERWERKT);
        done(loop.answer("opsteller", nota, 0, Verwerking.VERWERKT, ""));
        assertThat(loop.standen(nota)).containsExactly(Voorwaardestand.VERWERKT);
        assertThat(loop.ronde(nota).of("EZ").orElseThrow().stand()).isEqualTo(Stand.ONDER_VOORWAARDE);
    }

    @Test
    void theHolderOfTheVanCodeMaySetItAsideWithAReasonThatStaysInSight() {
        var nota = loop.asked("EZ");
        assertThatThrownBy(() -> loop.override("pdgb", nota, UUID.randomUUID(), "Spoed."))
                .isInstanceOf(NotFound.class);
        loop.mits("ez", nota, "Noem het bedrag.");
        assertThat(codes(loop.override("pdgb", nota, 0, " ")))
                .containsExactly("afstemming.reden.opheffen-zonder-reden");
        done(loop.override("pdgb", nota, 0, "Het bedrag staat in de brief."));
        assertThat(loop.fase(nota)).isEqualTo(Fase.AFGESTEMD);
        assertThat(loop.ronde(nota).opgeheven()).singleElement().satisfies(een -> {
            assertThat(een.onderdeel()).isEqualTo("EZ");
            assertThat(een.laatste().orElseThrow().toelichting()).isEqualTo("Het bedrag staat in de brief.");
        });
    }

    @Test
    void anAnswerOfThePartyItselfTakesThePlaceOfItsVoorwaarden() {
        var nota = loop.asked("EZ", "OCW");
        loop.mits("ez", nota, "Noem het bedrag.");
        done(loop.loop().answer("ez", nota, Oordeel.NIET_AKKOORD, loop.versie(nota)));
        assertThat(loop.standen(nota)).containsExactly(Voorwaardestand.VERVANGEN);
        assertThat(codes(loop.answer("opsteller", nota, 0, Verwerking.VERWERKT, "")))
                .containsExactly("afstemming.reden.voorwaarde-vervangen");
        loop.mits("ez", nota, "Noem de bron.");
        assertThat(loop.standen(nota)).containsExactly(Voorwaardestand.VERVANGEN, Voorwaardestand.OPEN);
        done(loop.loop().answer("ez", nota, Oordeel.AKKOORD, loop.versie(nota)));
        assertThat(loop.standen(nota)).containsExactly(Voorwaardestand.VERVANGEN, Voorwaardestand.VERVANGEN);
    }

    @Test
    void aVoorwaardeOfAPartyThatNeedNotAnswerHoldsTheNotaUpToo() {
        var nota = loop.asked(List.of(Notaloop.partij("EZ"), new Partij(1, "OCW", Set.of(), null, false)));
        loop.mits("ocw", nota, "Noem het bedrag.");
        done(loop.loop().answer("ez", nota, Oordeel.AKKOORD, loop.versie(nota)));
        assertThat(loop.fase(nota)).isEqualTo(Fase.IN_AFSTEMMING);
        done(loop.close("ocw", nota, 0));
        assertThat(loop.fase(nota)).isEqualTo(Fase.AFGESTEMD);
    }

    @Test
    void everyReasonAgainstItIsToldAtOnce() {
        var nota = loop.asked("EZ", "OCW");
        loop.mits("ez", nota, "Noem het bedrag.");
        var oud = loop.versie(nota);
        loop.changed(nota, "Het kost 3 miljoen.");
        assertThat(codes(loop.close("ocw", nota, 0))).containsExactly("afstemming.reden.niet-uw-voorwaarde");
        assertThat(codes(loop.close("opsteller", nota, 0)))
                .contains("nota.reden.niet-bevoegd", "nota.reden.eigen-nota");
        assertThat(codes(loop.close("ez", nota, 0, oud))).containsExactly("afstemming.reden.verouderde-versie");
        assertThat(codes(loop.answer("opsteller", nota, 0, Verwerking.NIET_VERWERKT, "")))
                .containsExactly("afstemming.reden.niet-verwerkt-zonder-reden");
        assertThat(codes(loop.answer("opsteller", nota, 0, new Voorwaardereactie(Verwerking.VERWERKT, "", 3, null))))
                .containsExactly("afstemming.reden.voorwaarde-versie");
        done(loop.close("ez", nota, 0));
        assertThat(codes(loop.close("ez", nota, 0))).containsExactly("afstemming.reden.voorwaarde-gesloten");
        assertThat(codes(loop.override("pdgb", nota, 0, "Te laat.")))
                .containsExactly("afstemming.reden.voorwaarde-gesloten");
    }

    @Test
    void theSameAnswerTwiceOrOnAnAnswerThatNobodySawIsRefused() {
        var nota = loop.asked("EZ");
        loop.mits("ez", nota, "Noem het bedrag.");
        var ongezien =
                new Voorwaardereactie(Verwerking.NIET_VERWERKT, "Nee.", null, new Voorwaardereactie.Vorige(null));
        done(loop.answer("opsteller", nota, 0, Verwerking.VERWERKT, "Staat er al."));
        assertThat(codes(loop.answer("opsteller", nota, 0, Verwerking.VERWERKT, "Staat er al.")))
                .containsExactly("afstemming.reden.voorwaarde-beantwoord");
        assertThat(codes(loop.answer("collega", nota, 0, ongezien)))
                .containsExactly("afstemming.reden.voorwaarde-beantwoord");
    }

    @Test
    void whoSaysWithoutAWordThatTheTextMeetsItHasChangedTheText() {
        var nota = loop.asked("EZ");
        loop.mits("ez", nota, "Noem het bedrag.");
        assertThat(codes(loop.answer("opsteller", nota, 0, Verwerking.VERWERKT, " ")))
                .containsExactly("afstemming.reden.verwerkt-zonder-wijziging");
        loop.changed(nota, "Het kost 3 miljoen.");
        var opDeEerste = new Voorwaardereactie(Verwerking.VERWERKT, "", 1, null);
        assertThat(codes(loop.answer("opsteller", nota, 0, opDeEerste)))
                .containsExactly("afstemming.reden.verwerkt-zonder-wijziging");
        done(loop.answer("opsteller", nota, 0, Verwerking.VERWERKT, ""));
        var stap = loop.ronde(nota).voorwaarden().getFirst().laatste().orElseThrow();
        assertThat(stap.gelezen()).isEqualTo(loop.versie(nota));
        loop.changed(nota, "Er is iets.");
        assertThat(codes(loop.answer("opsteller", nota, 0, Verwerking.VERWERKT, "")))
                .as("the text is as it was")
                .contains("afstemming.reden.verwerkt-zonder-wijziging");
    }

    @Test
    void silenceAfterAnOverrideDoesNotTakeItOffTheSheet() {
        var vandaag = LocalDate.now(clock);
        var nota = loop.asked(List.of(new Partij(1, "EZ", Set.of(), vandaag, true), Notaloop.partij("OCW")));
        loop.mits("ez", nota, "Noem het bedrag.");
        done(loop.override("pdgb", nota, 0, "Het staat in de brief."));
        loop.changed(nota, "Het kost 3 miljoen.");
        assertThat(loop.ronde(nota).of("EZ").orElseThrow().stand()).isEqualTo(Stand.VEROUDERD);
        clock.advance(Duration.ofDays(14));
        done(loop.silence(nota, "EZ"));
        assertThat(loop.ronde(nota).zonderReactie()).containsExactly("EZ");
        assertThat(loop.ronde(nota).opgeheven())
                .singleElement()
                .satisfies(een ->
                        assertThat(een.opheffing().orElseThrow().functie()).isEqualTo("PDGB"));
        done(loop.loop().answer("ez", nota, Oordeel.NIET_BETROKKEN, loop.versie(nota)));
        assertThat(loop.ronde(nota).opgeheven()).isEmpty();
    }

    @Test
    void whatWasTakenBackLaterWasStillAgreementOnTheEarlierSheet() {
        var nota = loop.asked(
                List.of(new Partij(1, "EZ", Set.of(Sjabloon.COMMUNICATIE), null, true), Notaloop.partij("HDFC")));
        done(loop.loop().answer("ez", nota, Oordeel.AKKOORD, loop.versie(nota)));
        done(loop.loop().answer("hdfc", nota, Oordeel.AKKOORD, loop.versie(nota)));
        loop.withdraw("hdfc", nota);
        loop.changed(nota, "Het kost 3 miljoen.");
        loop.withdraw("ez", nota);
        assertThat(loop.on(nota, 1).afgestemdMet()).containsExactly("EZ");
        assertThat(loop.on(nota, 2).afgestemdMet()).isEmpty();
    }

    @Test
    void onTheSheetOfAnEarlierVersieWhatWasClosedLaterIsStillOpen() {
        var nota = loop.asked("EZ");
        loop.mits("ez", nota, "Noem het bedrag.");
        loop.changed(nota, "Het kost 3 miljoen.");
        done(loop.close("ez", nota, 0));
        assertThat(loop.on(nota, 1).afgestemdMet()).isEmpty();
        assertThat(loop.on(nota, 2).afgestemdMet()).containsExactly("EZ");
    }

    private static List<String> codes(Outcome<?> outcome) {
        return Optional.of(outcome).stream()
                .filter(een -> een instanceof Outcome.Refused<?>)
                .flatMap(een -> ((Outcome.Refused<?>) een).redenen().stream())
                .map(Reden::code)
                .toList();
    }
}
