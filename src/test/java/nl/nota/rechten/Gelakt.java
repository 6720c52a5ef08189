package nl.nota.rechten;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.openbaarmaking.Bijlagevoorbeelden;
import nl.nota.openbaarmaking.JudgingIntrekking;
import nl.nota.openbaarmaking.Lakbesluit;
import nl.nota.openbaarmaking.Lakdossier;
import nl.nota.openbaarmaking.Lakdossiers;
import nl.nota.openbaarmaking.Lakverzoek;
import nl.nota.openbaarmaking.MovingPublicatie;
import nl.nota.openbaarmaking.Oorzaak;
import nl.nota.openbaarmaking.Publicatieverzoek;
import nl.nota.openbaarmaking.PublishingNota;
import nl.nota.openbaarmaking.RedactingNota;
import nl.nota.openbaarmaking.ReleasingNota;
import nl.nota.openbaarmaking.ReopeningLakken;
import nl.nota.openbaarmaking.WithdrawingPublicatie;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.Rol;
import nl.nota.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What was done with a decided nota before somebody tries the next step to the public: every annotation is judged, and
 * somebody who never judges finished, released or published it. It leaves nothing behind either.
 */
record Gelakt(String publiek, UUID lakking) {
    static final String WOORDEN = "iets te besluiten";
    private static final Gelakt NIETS = new Gelakt("", Vindplaats.NIETS);
    private static final ThreadLocal<Gelakt> NU = ThreadLocal.withInitial(() -> NIETS);

    /** As it is for what is tried now. */
    static Gelakt nu() {
        return NU.get();
    }

    /** Does what the table calls so; null for what is none of this. */
    static @Nullable Outcome<?> go(AutowireCapableBeanFactory beans, String wat, Medewerker wie, Kenmerk nota) {
        prepare(beans, wat, wie, nota);
        return switch (wat) {
            case "lakken" -> beans.getBean(RedactingNota.class).redact(wie, nota, lak());
            case "lakken heropenen" -> beans.getBean(ReopeningLakken.class).reopen(wie, nota, "Er is iets vergeten.");
            case "vrijgeven" -> beans.getBean(ReleasingNota.class).release(wie, nota, nu().publiek());
            case "openbaar maken" -> beans.getBean(PublishingNota.class).publish(wie, nota, Publicatieverzoek.meteen());
            case "publicatie verplaatsen" ->
                beans.getBean(MovingPublicatie.class).move(wie, nota, later());
            case "intrekking beoordelen" ->
                beans.getBean(JudgingIntrekking.class).judge(wie, nota, true, "Er stond geen naam in.");
            case "publicatie intrekken" ->
                beans.getBean(WithdrawingPublicatie.class)
                        .withdraw(wie, nota, Oorzaak.PRIVACY, "Er staat een naam in.");
            default -> null;
        };
    }

    /** Brings the nota so far as this handeling or this way needs it; nobody else gets past the policy. */
    static void prepare(AutowireCapableBeanFactory beans, String wat, Medewerker wie, Kenmerk nota) {
        NU.set(NIETS);
        var stap = stap(wat);
        var eerst = wat.endsWith("afrondingen") || wat.contains("/lakkingen/");
        if (!wie.is(Rol.WOO) || stap.isEmpty() && !eerst) return;
        var jdbc = beans.getBean(JdbcClient.class);
        jdbc.sql("""
            INSERT INTO opmerking_openbaarheid (id, opmerking, openbaar, door, tijd)
            SELECT gen_random_uuid(), o.id, true, o.door, now() FROM opmerking o
             WHERE o.kenmerk = ? AND o.kring = 'BEWINDSPERSOON'
            """).param(nota.waarde()).update();
        if (publiek(beans, wie, nota).isEmpty()) return;
        var id = wat.contains("/lakkingen/") ? said(beans, wie, nota) : Vindplaats.NIETS;
        if (!stap.isEmpty()) {
            // What is finished is read another way, so that it is looked at again.
            step(jdbc, nota, stap, "-");
            step(jdbc, nota, stap, publiek(beans, wie, nota));
            beans.getBean(Bijlagevoorbeelden.class).prepare(lak(beans, wie, nota));
        }
        if (isMoving(wat)) beans.getBean(PublishingNota.class).publish(wie, nota, later());
        if (isWithdrawal(wat) || isJudgement(wat))
            beans.getBean(PublishingNota.class).publish(wie, nota, Publicatieverzoek.meteen());
        if (isJudgement(wat)) withdrawn(beans, jdbc, nota);
        NU.set(new Gelakt(publiek(beans, wie, nota), id));
    }

    /** How far the nota must be, or empty where it has yet to begin. */
    private static String stap(String wat) {
        if (wat.endsWith("vrijgaven") || wat.equals("vrijgeven")) return "GELAKT";
        if (wat.endsWith("heropeningen") || wat.equals("lakken heropenen")) return "GELAKT";
        var openbaar = wat.endsWith("/publicaties") || wat.equals("openbaar maken");
        return openbaar || isMoving(wat) || isWithdrawal(wat) || isJudgement(wat) ? "VRIJGEGEVEN" : "";
    }

    private static boolean isMoving(String wat) {
        return wat.equals("publicatie verplaatsen")
                || wat.endsWith("verplaatsingen") && wat.contains("publicatie")
                || wat.endsWith("/openbaarmaking/verplaatsingen");
    }

    private static boolean isJudgement(String wat) {
        return wat.equals("intrekking beoordelen") || wat.endsWith("intrekkingsoordelen");
    }

    private static Publicatieverzoek later() {
        return Publicatieverzoek.embargo(Instant.parse("2099-12-31T11:00:00Z"), "Nog niet.");
    }

    /** By somebody else than who judges it. */
    private static void withdrawn(AutowireCapableBeanFactory beans, JdbcClient jdbc, Kenmerk nota) {
        var sessie = beans.getBean(EntityManager.class);
        sessie.flush();
        sessie.clear();
        jdbc.sql("""
            INSERT INTO publicatiestap (id, publicatie, stand, moment, oorzaak, reden, door, tijd)
            SELECT gen_random_uuid(), p.id, 'INGETROKKEN', now(), 'PRIVACY', 'Een naam.', m.id, now()
              FROM publicatie p, medewerker m WHERE p.kenmerk = ? AND m.gebruikersnaam = 'beheer'
            """).param(nota.waarde()).update();
        step(jdbc, nota, "INGETROKKEN", "-");
    }

    private static boolean isWithdrawal(String wat) {
        return wat.equals("publicatie intrekken")
                || wat.endsWith("/publicatie-intrekkingen")
                || wat.endsWith("/openbaarmaking/intrekkingen");
    }

    /** What is filled in where something is withdrawn or moved. */
    static Map<String, String> filled(String pad) {
        var reden = "Het moet anders.";
        if (isMoving(pad)) return Map.of("wanneer", "NIET", "reden", reden);
        if (isWithdrawal(pad)) return Map.of("soort", "PRIVACY", "reden", reden);
        if (isJudgement(pad)) return Map.of("oordeel", "BEVESTIGEN", "reden", reden);
        return pad.endsWith("/verplaatsingen") ? Map.of("richting", "OMLAAG") : Map.of("reden", reden);
    }

    private static Lakverzoek lak() {
        return new Lakverzoek(Lakbesluit.LAKKEN, List.of(), null, WOORDEN, "5.1.2i", "");
    }

    private static String publiek(AutowireCapableBeanFactory beans, Medewerker wie, Kenmerk nota) {
        try {
            return lak(beans, wie, nota).publiek();
        } catch (NotFound e) {
            return "";
        }
    }

    private static Lakdossier lak(AutowireCapableBeanFactory beans, Medewerker wie, Kenmerk nota) {
        return beans.getBean(Lakdossiers.class).of(beans.getBean(Dossiers.class).visibleTo(wie, nota));
    }

    private static UUID said(AutowireCapableBeanFactory beans, Medewerker wie, Kenmerk nota) {
        return switch (beans.getBean(RedactingNota.class).redact(wie, nota, lak())) {
            case Outcome.Done<List<String>>(var ids) -> UUID.fromString(ids.getFirst());
            case Outcome.Refused<List<String>> refused -> Vindplaats.NIETS;
        };
    }

    private static void step(JdbcClient jdbc, Kenmerk nota, String fase, String publiek) {
        jdbc.sql("""
            INSERT INTO openbaarmakingsstap (id, kenmerk, versie, hash, fase, publiek, reden, door, tijd)
            SELECT gen_random_uuid(), n.kenmerk, n.versie, n.versie_hash, ?, ?, 'Zo is het.', m.id, now()
              FROM nota n, medewerker m WHERE n.kenmerk = ? AND m.gebruikersnaam = 'beheer'
            """).params(fase, publiek, nota.waarde()).update();
    }
}
