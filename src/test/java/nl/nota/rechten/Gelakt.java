package nl.nota.rechten;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.openbaarmaking.Lakbesluit;
import nl.nota.openbaarmaking.Lakdossiers;
import nl.nota.openbaarmaking.Lakverzoek;
import nl.nota.openbaarmaking.PublishingNota;
import nl.nota.openbaarmaking.RedactingNota;
import nl.nota.organisatie.Medewerkers;
import nl.nota.web.NotFound;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What was done with a decided nota before somebody tries the next step: every annotation is judged, and for who gives
 * back or releases it, somebody who is not of the table finished it. It leaves nothing behind either.
 */
record Gelakt(String publiek, UUID lakking) {
    static final String WOORDEN = "iets te besluiten";
    private static final Gelakt NIETS = new Gelakt("", Vindplaats.NIETS);
    private static final ThreadLocal<Gelakt> NU = ThreadLocal.withInitial(() -> NIETS);

    /** As it is for what is tried now. */
    static Gelakt nu() {
        return NU.get();
    }

    /** Brings the nota so far as this handeling or this way needs it. */
    static void prepare(AutowireCapableBeanFactory beans, String wat, Kenmerk nota) {
        NU.set(NIETS);
        var weg = wat.equals("publicatie intrekken") || wat.matches(".*(openbaarmaking/|publicatie-)intrekkingen");
        var uit = weg || wat.equals("openbaar maken") || wat.endsWith("/publicaties");
        var klaar = uit
                || wat.endsWith("vrijgaven")
                || wat.endsWith("heropeningen")
                || wat.equals("vrijgeven")
                || wat.equals("lakken heropenen");
        if (!klaar && !wat.endsWith("afrondingen") && !wat.contains("/lakkingen/")) return;
        var jdbc = beans.getBean(JdbcClient.class);
        jdbc.sql("""
            INSERT INTO opmerking_openbaarheid (id, opmerking, openbaar, door, tijd)
            SELECT gen_random_uuid(), o.id, true, o.door, now() FROM opmerking o
             WHERE o.kenmerk = ? AND o.kring = 'BEWINDSPERSOON'
            """).param(nota.waarde()).update();
        if (publiek(beans, nota).isEmpty()) return;
        var id = wat.contains("/lakkingen/") ? said(beans, nota) : Vindplaats.NIETS;
        if (klaar) step(jdbc, nota, "GELAKT", "-");
        if (klaar) step(jdbc, nota, uit ? "VRIJGEGEVEN" : "GELAKT", publiek(beans, nota));
        if (weg) publish(beans, nota);
        NU.set(new Gelakt(publiek(beans, nota), id));
    }

    private static String publiek(AutowireCapableBeanFactory beans, Kenmerk nota) {
        try {
            var woo = beans.getBean(Medewerkers.class).find("woo").orElseThrow();
            return beans.getBean(Lakdossiers.class)
                    .of(beans.getBean(Dossiers.class).visibleTo(woo, nota))
                    .publiek();
        } catch (NotFound e) {
            return "";
        }
    }

    private static UUID said(AutowireCapableBeanFactory beans, Kenmerk nota) {
        var woo = beans.getBean(Medewerkers.class).find("woo").orElseThrow();
        var verzoek = new Lakverzoek(Lakbesluit.LAKKEN, List.of(), null, WOORDEN, "5.1.2i", "");
        return switch (beans.getBean(RedactingNota.class).redact(woo, nota, verzoek)) {
            case Outcome.Done<List<String>>(var ids) -> UUID.fromString(ids.getFirst());
            case Outcome.Refused<List<String>> refused -> Vindplaats.NIETS;
        };
    }

    private static void publish(AutowireCapableBeanFactory beans, Kenmerk nota) {
        var woo = beans.getBean(Medewerkers.class).find("woo").orElseThrow();
        assertThat(beans.getBean(PublishingNota.class).publish(woo, nota)).isInstanceOf(Outcome.Done.class);
    }

    private static void step(JdbcClient jdbc, Kenmerk nota, String fase, String publiek) {
        jdbc.sql("""
            INSERT INTO openbaarmakingsstap (id, kenmerk, versie, hash, fase, publiek, reden, door, tijd)
            SELECT gen_random_uuid(), n.kenmerk, n.versie, n.versie_hash, ?, ?, '', m.id, now()
              FROM nota n, medewerker m WHERE n.kenmerk = ? AND m.gebruikersnaam = 'beheer'
            """).params(fase, publiek, nota.waarde()).update();
    }
}
