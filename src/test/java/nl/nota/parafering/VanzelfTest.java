package nl.nota.parafering;

import static nl.nota.besluit.Notaloop.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import nl.nota.besluit.Notaloop;
import nl.nota.nota.Fase;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Sjabloon;
import nl.nota.nota.StartingNota;
import nl.nota.route.Beslisregel;
import nl.nota.route.ChoosingRoute;
import nl.nota.route.Partij;
import nl.nota.route.Routekeuze;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A route may say that the nota goes up by itself: with the last word of a party, and not behind its back. */
@NotaTest
class VanzelfTest {
    @Autowired
    private ApplicationContext context;

    @Autowired
    private CleanDatabase database;

    private Notaloop loop;
    private Kenmerk kenmerk;

    @BeforeEach
    void aNotaThatGoesUpByItself() {
        database.clean();
        loop = new Notaloop(context);
        var opsteller = loop.who("opsteller");
        kenmerk = done(
                loop.bean(StartingNota.class).start(opsteller, Notaloop.inhoud("Er is iets."), Optional.empty(), null));
        var partijen = List.of(new Partij(1, "EZ", Set.of(Sjabloon.COMMUNICATIE), null, true));
        var keuze = new Routekeuze(partijen, List.of("SG"), Beslisregel.ALLE, List.of("STASDEF"), true);
        done(loop.bean(ChoosingRoute.class).choose(opsteller, kenmerk, keuze));
    }

    @Test
    void itGoesToTheLineWithTheLastAgreement() {
        loop.agree(kenmerk, loop.submit(kenmerk), "ez");
        assertThat(loop.fase(kenmerk)).isEqualTo(Fase.IN_PARAFERING);
    }

    @Test
    void agreementsThatWereOnlyCarriedAlongWaitForSomebodyToOfferItSoThatTheyCanBeTakenBack() {
        loop.agree(kenmerk, loop.submit(kenmerk), "ez");
        done(loop.bean(SettingParaaf.class)
                .set(
                        loop.who("sg"),
                        kenmerk,
                        new Paraafverzoek("SG", Paraafoordeel.RETOUR, "Nog niet.", loop.versie(kenmerk), null)));
        loop.edit(kenmerk, Sjabloon.KERNPUNTEN, "Anders.");
        loop.submit(kenmerk);
        assertThat(loop.fase(kenmerk)).isEqualTo(Fase.AFGESTEMD);
    }
}
