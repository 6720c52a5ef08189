package nl.nota.openbaarmaking;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.nota.TestClock;
import nl.nota.besluit.Besluitsoort;
import nl.nota.besluit.Notaloop;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.AddingBijlage;
import nl.nota.nota.Bijlagerol;
import nl.nota.nota.Bijlagevelden;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Nota;
import nl.nota.nota.Sjabloon;
import nl.nota.route.Beslisregel;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ByteArrayResource;

/** Walks a decided nota with files that become public as far on its way to the public as a test needs. */
final class Bijlageloop {
    final Lakloop lak;
    private final Notaloop loop;
    final Kenmerk nota;

    Bijlageloop(ApplicationContext context) {
        lak = new Lakloop(context);
        loop = lak.loop();
        nota = loop.concept(Beslisregel.ALLE, "EZ");
        loop.edit(nota, Sjabloon.KERNPUNTEN, "De kade wordt hersteld.");
    }

    Bijlageloop with(String titel, String naam, byte[] bytes) {
        Notaloop.done(loop.bean(AddingBijlage.class)
                .add(
                        loop.who("opsteller"),
                        nota,
                        new ByteArrayResource(bytes),
                        naam,
                        new Bijlagevelden(Bijlagerol.OVERIG, titel, "", true)));
        return this;
    }

    Bijlageloop with(String titel, String naam, String tekst) {
        return with(titel, naam, tekst.getBytes(StandardCharsets.UTF_8));
    }

    Bijlageloop decided() {
        var versie = loop.submit(nota);
        loop.agree(nota, versie, "ez");
        loop.offer(nota, versie);
        loop.decide("stasdef", nota, Besluitsoort.AKKOORD);
        loop.decide("mindef", nota, Besluitsoort.AKKOORD);
        loop.bean(TestClock.class).advance(Nota.BEDENKTIJD.plusSeconds(1));
        return this;
    }

    Lakdossier dossier() {
        return lak.dossier("woo", nota);
    }

    /** Whoever looks at what the public would see has it made. */
    Outcome<?> released() {
        assertThat(lak.finish("woo", nota)).isInstanceOf(Outcome.Done.class);
        loop.bean(Bijlagevoorbeelden.class).prepare(dossier());
        return lak.release("woo2", nota);
    }

    /** Released by somebody who did not look at what the public would see. */
    Outcome<?> unseen() {
        return loop.bean(ReleasingNota.class)
                .release(loop.who("woo2"), nota, dossier().publiek());
    }

    Outcome<?> publish() {
        return loop.bean(PublishingNota.class).publish(loop.who("woo2"), nota, Publicatieverzoek.meteen());
    }

    static List<String> reasons(Outcome<?> uitkomst) {
        return uitkomst instanceof Outcome.Refused<?>(var redenen)
                ? redenen.stream().map(Reden::toString).toList()
                : List.of();
    }
}
