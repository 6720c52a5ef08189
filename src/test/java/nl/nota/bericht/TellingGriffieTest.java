package nl.nota.bericht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import nl.nota.CleanDatabase;
import nl.nota.NotaTest;
import nl.nota.TestClock;
import nl.nota.besluit.Notaloop;
import nl.nota.kern.Gebeurtenis;
import nl.nota.logboek.Opgetekend;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Lezers;
import nl.nota.nota.Noembaarheid;
import nl.nota.route.Beslisregel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.IdGenerator;

/** The Griffie hears by a real mail that a beslisnota follows after its letter. */
@NotaTest
class TellingGriffieTest {
    @Autowired
    ApplicationContext context;

    @Autowired
    CleanDatabase database;

    private Kenmerk nota;

    @BeforeEach
    void anEmptyHouse() {
        database.clean();
        nota = new Notaloop(context).concept(Beslisregel.ALLE, "EZ");
    }

    @Test
    void theMailNamesLetterAndNotaAndGoesOnce() {
        try (var post = new Posthuis(context)) {
            told("griffie@kamer.example", "BESLISNOTA_NAGEZONDEN");
            post.round();
            post.round();
            assertThat(post.mails()).hasSize(1);
            var mail = post.mails().getFirst();
            assertThat(Posthuis.to(mail)).isEqualTo("griffie@kamer.example");
            assertThat(Posthuis.subject(mail)).isEqualTo("Beslisnota bij brief BRIEF-1 volgt na");
            assertThat(Posthuis.text(mail))
                    .contains("Bij onze brief BRIEF-1 is een beslisnota later gezonden dan de brief: " + nota)
                    .doesNotContain("Te laat gereed");
        }
    }

    @Test
    void withoutAnAddressOrForAnotherReasonNobodyIsTold() {
        try (var post = new Posthuis(context)) {
            told("", "BESLISNOTA_NAGEZONDEN");
            told("griffie@kamer.example", "BRIEF_VERZONDEN");
            post.round();
            assertThat(post.mails()).isEmpty();
        }
        assertThatThrownBy(() -> telling("geen adres")).hasMessageContaining("nota.griffie.adres");
    }

    private void told(String adres, String soort) {
        var inhoud = Map.<String, Object>of(
                "brief", "1", "referentie", "BRIEF-1", "beslisnota", nota.waarde(), "reden", "Te laat gereed.");
        var gebeurtenis = new Gebeurtenis(nota.waarde(), soort, "secretariaat", null, 1, null, inhoud);
        context.getBean(TransactionTemplate.class)
                .executeWithoutResult(bezig -> telling(adres)
                        .tell(new Opgetekend(
                                gebeurtenis, 1, context.getBean(TestClock.class).instant())));
    }

    private TellingGriffie telling(String adres) {
        return new TellingGriffie(
                context.getBean(Postvak.class),
                context.getBean(Berichttekst.class),
                context.getBean(Postadres.class),
                context.getBean(Lezers.class),
                context.getBean(Noembaarheid.class),
                context.getBean(IdGenerator.class),
                adres);
    }
}
