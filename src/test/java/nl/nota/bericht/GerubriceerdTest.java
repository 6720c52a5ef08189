package nl.nota.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import nl.nota.besluit.Notaloop;
import nl.nota.nota.Inhoud;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Kop;
import nl.nota.nota.Rubricering;
import nl.nota.nota.StartingNota;
import nl.nota.route.Beslisregel;
import nl.nota.route.ChoosingRoute;
import nl.nota.route.Partij;
import nl.nota.route.Routekeuze;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Outside the house a nota that is gerubriceerd is not even named. */
@NotaTest
class GerubriceerdTest {
    @Autowired
    ApplicationContext context;

    @Autowired
    CleanDatabase database;

    private Notaloop loop;

    @BeforeEach
    void anEmptyHouse() {
        database.clean();
        loop = new Notaloop(context);
    }

    @ParameterizedTest
    @EnumSource(value = Rubricering.class, mode = EnumSource.Mode.EXCLUDE, names = "ONGERUBRICEERD")
    void aMailAboutItSaysOnlyThatThereIsATask(Rubricering rubricering) {
        var kenmerk = asked(rubricering);
        try (var post = new Posthuis(context)) {
            post.reaches("ez", Bezorging.DIRECT);
            post.round();
            var mail = post.mailsTo("ez").getFirst();
            assertThat(Posthuis.subject(mail)).isEqualTo("U hebt een taak");
            assertThat(Posthuis.text(mail)).contains("Uiterlijk 15 januari 2030.", "/berichten/");
            assertThat(Posthuis.raw(mail) + Posthuis.text(mail))
                    .doesNotContain(kenmerk.waarde(), "EZ", "oordeel", "Een onderwerp");
        }
    }

    @Test
    void norIsItInAnAgenda() {
        var kenmerk = asked(Rubricering.INTERN_GEBRUIK);
        var adres = context.getBean(RenewingAgenda.class).renew(loop.who("ez"));
        var geheim = adres.substring(adres.lastIndexOf('/') + 1).replace(".ics", "");

        assertThat(context.getBean(Agendas.class).open(geheim).orElseThrow())
                .contains("SUMMARY:U hebt een taak", "DATE:20300115")
                .doesNotContain(kenmerk.waarde());
    }

    private Kenmerk asked(Rubricering rubricering) {
        var gewoon = Notaloop.inhoud("Er is iets.");
        var kop = gewoon.kop();
        var gemerkt = new Kop(
                kop.soort(),
                kop.onderwerp(),
                kop.aan(),
                kop.van(),
                kop.afschrift(),
                kop.datum(),
                rubricering,
                kop.opgesteldDoor());
        var kenmerk = Notaloop.done(context.getBean(StartingNota.class)
                .start(loop.who("opsteller"), new Inhoud(gemerkt, gewoon.rubrieken()), Optional.empty(), null));
        var partij = new Partij(1, "EZ", Set.of(), LocalDate.of(2030, 1, 15), true);
        Notaloop.done(context.getBean(ChoosingRoute.class)
                .choose(
                        loop.who("opsteller"),
                        kenmerk,
                        new Routekeuze(List.of(partij), List.of(), Beslisregel.ALLE, List.of("STASDEF"), false)));
        loop.submit(kenmerk);
        return kenmerk;
    }
}
