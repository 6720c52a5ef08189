package nl.nota.openbaarmaking;

import java.time.Duration;
import java.util.List;
import nl.nota.TestClock;
import nl.nota.besluit.Besluitsoort;
import nl.nota.besluit.Notaloop;
import nl.nota.kern.Outcome;
import nl.nota.nota.Binnenverzoek;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.MarkingBinnen;
import nl.nota.nota.Sjabloon;
import nl.nota.route.Beslisregel;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Walks a decided nota with an invented official in it as far on its way to the public as a test needs. */
public final class Lakloop {
    /** What is found in it for certain is the name of an official and a telephone number. */
    public static final String TEKST =
            "Bel Bram Hoekstra op 06-51428837. Ook mevrouw Achterberg vroeg ernaar, na de motie-Van Dijk c.s.";

    private final Notaloop loop;
    private final TestClock clock;

    public Lakloop(ApplicationContext context) {
        this.loop = new Notaloop(context);
        this.clock = context.getBean(TestClock.class);
    }

    /** A nota with this text in its kernpunten, that was decided more than a minute ago. */
    public Kenmerk decided(String kernpunten, @Nullable String binnen) {
        var kenmerk = loop.concept(Beslisregel.ALLE, "EZ");
        loop.edit(kenmerk, Sjabloon.KERNPUNTEN, kernpunten);
        if (binnen != null)
            Notaloop.done(loop.bean(MarkingBinnen.class)
                    .mark(
                            loop.who("opsteller"),
                            kenmerk,
                            new Binnenverzoek(Sjabloon.KERNPUNTEN, null, null, binnen, null, false, "5.1.2b")));
        var versie = loop.submit(kenmerk);
        loop.agree(kenmerk, versie, "ez");
        loop.offer(kenmerk, versie);
        loop.decide("stasdef", kenmerk, Besluitsoort.AKKOORD);
        loop.decide("mindef", kenmerk, Besluitsoort.AKKOORD);
        clock.advance(Duration.ofSeconds(61));
        return kenmerk;
    }

    public Kenmerk decided() {
        return decided(TEKST, null);
    }

    public Notaloop loop() {
        return loop;
    }

    /** As this person sees it now. */
    public Lakdossier dossier(String wie, Kenmerk kenmerk) {
        return loop.bean(TransactionTemplate.class)
                .execute(bezig -> loop.bean(Lakdossiers.class)
                        .of(loop.bean(Dossiers.class).visibleTo(loop.who(wie), kenmerk)));
    }

    public Outcome<?> say(String wie, Kenmerk kenmerk, Lakbesluit besluit, Laksoort soort, String reden) {
        return loop.bean(RedactingNota.class)
                .redact(loop.who(wie), kenmerk, new Lakverzoek(besluit, List.of(), soort, "", "", reden));
    }

    public Outcome<?> words(String wie, Kenmerk kenmerk, String woorden, String grond) {
        return loop.bean(RedactingNota.class)
                .redact(loop.who(wie), kenmerk, new Lakverzoek(Lakbesluit.LAKKEN, List.of(), null, woorden, grond, ""));
    }

    /** Of these places; what has to be given a reason gets one. */
    public Outcome<?> places(String wie, Kenmerk kenmerk, Lakbesluit besluit, Lakplaats... plaatsen) {
        return loop.bean(RedactingNota.class)
                .redact(
                        loop.who(wie),
                        kenmerk,
                        new Lakverzoek(besluit, List.of(plaatsen), null, "", "", "Nagekeken op het blad."));
    }

    public Outcome<?> finish(String wie, Kenmerk kenmerk) {
        return loop.bean(FinishingLakken.class)
                .finish(loop.who(wie), kenmerk, dossier("woo", kenmerk).publiek(), false);
    }

    public Outcome<?> release(String wie, Kenmerk kenmerk) {
        loop.bean(Bijlageronde.class).run();
        return loop.bean(ReleasingNota.class)
                .release(loop.who(wie), kenmerk, dossier("woo", kenmerk).publiek());
    }

    public Outcome<?> reopen(String wie, Kenmerk kenmerk, String reden) {
        return loop.bean(ReopeningLakken.class).reopen(loop.who(wie), kenmerk, reden);
    }
}
