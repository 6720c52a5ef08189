package nl.nota.afstemming;

import static nl.nota.besluit.Notaloop.done;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.nota.besluit.Notaloop;
import nl.nota.kern.Outcome;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Fase;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.NamingMedesteller;
import nl.nota.nota.Sjabloon;
import nl.nota.nota.Versienummer;
import nl.nota.nota.Versies;
import nl.nota.route.Beslisregel;
import nl.nota.route.Partij;
import nl.nota.route.Routes;
import org.springframework.context.ApplicationContext;

/** Walks an invented nota through the voorwaarden of its parties, by the use cases of the product. */
final class Voorwaardeloop {
    private final Notaloop loop;

    Voorwaardeloop(ApplicationContext context) {
        this.loop = new Notaloop(context);
    }

    Notaloop loop() {
        return loop;
    }

    /** A nota by opsteller and collega that these required parties are asked about. */
    Kenmerk asked(String... partijen) {
        return asked(Arrays.stream(partijen).map(Notaloop::partij).toList());
    }

    Kenmerk asked(List<Partij> partijen) {
        var nota = loop.concept(Beslisregel.ALLE, List.of("STASDEF", "MINDEF"), partijen);
        done(loop.bean(NamingMedesteller.class).name(loop.who("opsteller"), nota, "collega"));
        loop.submit(nota);
        return nota;
    }

    UUID mits(String wie, Kenmerk nota, String... voorwaarden) {
        var code = loop.who(wie).codes().iterator().next();
        var eisen = Arrays.stream(voorwaarden).map(Eis::of).toList();
        return done(loop.bean(RecordingAfstemming.class)
                .record(loop.who(wie), nota, new Antwoord(code, Oordeel.AKKOORD_MITS, "", eisen, versie(nota), null)));
    }

    void changed(Kenmerk nota, String woorden) {
        loop.edit(nota, Sjabloon.KERNPUNTEN, woorden);
        loop.submit(nota);
    }

    Outcome<?> answer(String wie, Kenmerk nota, int nummer, Verwerking antwoord, String toelichting) {
        return answer(wie, nota, nummer, new Voorwaardereactie(antwoord, toelichting, null, null));
    }

    Outcome<?> answer(String wie, Kenmerk nota, int nummer, Voorwaardereactie reactie) {
        return loop.bean(AnsweringVoorwaarde.class).answer(loop.who(wie), nota, id(nota, nummer), reactie);
    }

    Outcome<?> close(String wie, Kenmerk nota, int nummer) {
        return close(wie, nota, nummer, versie(nota));
    }

    Outcome<?> close(String wie, Kenmerk nota, int nummer, Versienummer gelezen) {
        return loop.bean(ClosingVoorwaarde.class).close(loop.who(wie), nota, id(nota, nummer), "", gelezen);
    }

    Outcome<?> override(String wie, Kenmerk nota, int nummer, String reden) {
        return override(wie, nota, id(nota, nummer), reden);
    }

    Outcome<?> override(String wie, Kenmerk nota, UUID voorwaarde, String reden) {
        return loop.bean(OverridingVoorwaarde.class).override(loop.who(wie), nota, voorwaarde, reden);
    }

    /** The secretariaat records that this party kept silent. */
    Outcome<?> silence(Kenmerk nota, String onderdeel) {
        return loop.bean(RecordingGeenReactie.class).record(loop.who("secretariaat"), nota, onderdeel);
    }

    /** This party takes its last answer back. */
    void withdraw(String wie, Kenmerk nota) {
        var code = loop.who(wie).codes().iterator().next();
        var laatste = ronde(nota).of(code).orElseThrow().answered().id();
        done(loop.bean(WithdrawingAfstemming.class).withdraw(loop.who(wie), nota, laatste, "Toch niet."));
    }

    UUID id(Kenmerk nota, int nummer) {
        return ronde(nota).voorwaarden().get(nummer).id();
    }

    List<Voorwaardestand> standen(Kenmerk nota) {
        return ronde(nota).voorwaarden().stream().map(Voorwaardeverloop::stand).toList();
    }

    Afstemronde ronde(Kenmerk kenmerk) {
        var nota = loop.bean(Dossiers.class)
                .visibleTo(loop.who("opsteller"), kenmerk)
                .nota();
        var route = loop.bean(Routes.class).findByKenmerk(kenmerk).orElseThrow();
        return loop.bean(Afstemronden.class).of(nota, route);
    }

    /** The round as the sheet of an earlier versie shows it. */
    Afstemronde on(Kenmerk kenmerk, int versie) {
        var teksten = loop.bean(Versies.class).of(kenmerk);
        var route = loop.bean(Routes.class).findByKenmerk(kenmerk).orElseThrow();
        return loop.bean(Afstemronden.class).on(teksten.get(versie - 1), teksten, route);
    }

    Versienummer versie(Kenmerk nota) {
        return loop.versie(nota);
    }

    Fase fase(Kenmerk nota) {
        return loop.fase(nota);
    }
}
