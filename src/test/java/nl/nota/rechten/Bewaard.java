package nl.nota.rechten;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.nota.archief.ArchiefHandeling;
import nl.nota.archief.Bewaarstop;
import nl.nota.archief.ClosingDossier;
import nl.nota.archief.ResumingVernietiging;
import nl.nota.archief.StoppingVernietiging;
import nl.nota.kern.Outcome;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.Rol;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the archive needs to find before somebody tries what it does; it leaves nothing behind. */
final class Bewaard {
    /** Of the bewaarstop, and of the list that waits. */
    static final UUID ID = UUID.fromString("00000000-0000-4000-8000-00000000a1c0");

    private static final String REDEN = "De termijn is voorbij.";

    private Bewaard() {}

    /** Does what the table calls so; null for what is none of this. */
    static @Nullable Outcome<?> go(AutowireCapableBeanFactory beans, String wat, Medewerker wie, Kenmerk nota) {
        prepare(beans, wat, wie, nota);
        return switch (wat) {
            case "dossier afsluiten" -> beans.getBean(ClosingDossier.class).close(wie, nota, "1.1", REDEN);
            case "dossier uitvoeren" -> taken(beans, wie, nota);
            case "bewaarstop zetten" ->
                beans.getBean(StoppingVernietiging.class).stop(wie, nota, Bewaarstop.Soort.WOO_VERZOEK, REDEN);
            case "bewaarstop opheffen" ->
                beans.getBean(ResumingVernietiging.class).resume(wie, nota, ID, REDEN);
            default -> null;
        };
    }

    private static Outcome<?> taken(AutowireCapableBeanFactory beans, Medewerker wie, Kenmerk nota) {
        var tegen = ArchiefHandeling.DOSSIER_UITVOEREN.against(
                beans.getBean(Dossiers.class).lock(wie, nota));
        return tegen.isEmpty() ? Outcome.done(nota) : Outcome.refused(tegen);
    }

    /** Only for who gets past the policy. */
    static void prepare(AutowireCapableBeanFactory beans, String wat, Medewerker wie, Kenmerk nota) {
        if (!wie.is(Rol.ARCHIEF) && !wie.is(Rol.WOO)) return;
        var jdbc = beans.getBean(JdbcClient.class);
        if (wat.equals("dossier afsluiten") || wat.endsWith("/afsluitingen")) finished(jdbc, nota);
        else if (wat.equals("dossier uitvoeren") || wat.endsWith("/dossier")) closed(jdbc, nota);
        else if (wat.equals("bewaarstop opheffen") || wat.endsWith("/opheffingen") && wat.contains("/bewaarstops/"))
            stopped(jdbc, nota);
        else if (wat.contains("/vernietigingslijsten/")) listed(jdbc);
        else return;
        beans.getBean(EntityManager.class).clear();
    }

    /** What is proposed to be destroyed was closed long ago. */
    static void due(AutowireCapableBeanFactory beans, String weg, Medewerker wie, Kenmerk nota) {
        if (wie.is(Rol.ARCHIEF) && weg.startsWith("POST ") && weg.endsWith("/vernietigingslijsten"))
            closed(beans.getBean(JdbcClient.class), nota);
    }

    private static void finished(JdbcClient jdbc, Kenmerk nota) {
        jdbc.sql("""
            INSERT INTO besluit_afdoening (voorwaarde, kenmerk, toelichting, door, tijd)
            SELECT v.id, b.kenmerk, 'Gedaan.', b.door, now() FROM besluit_voorwaarde v JOIN besluit b ON b.id = v.besluit
             WHERE b.kenmerk = ? AND NOT EXISTS (SELECT FROM besluit_afdoening a WHERE a.voorwaarde = v.id)
            """).param(nota.waarde()).update();
        jdbc.sql("""
            INSERT INTO verzending (brief, kenmerk, datum, door, tijd)
            SELECT b.id, b.kenmerk, current_date, b.door, now() FROM brief b
             WHERE b.kenmerk = ? AND NOT EXISTS (SELECT FROM verzending v WHERE v.brief = b.id)
            """).param(nota.waarde()).update();
    }

    private static void closed(JdbcClient jdbc, Kenmerk nota) {
        jdbc.sql("""
            WITH dicht AS (UPDATE nota SET afgesloten_op = now() WHERE kenmerk = ? AND fase IN ('BESLOTEN', 'INGETROKKEN') RETURNING kenmerk)
            INSERT INTO afsluiting (kenmerk, categorie, dag, vernietigbaar, reden, door, tijd)
            SELECT d.kenmerk, '2.2', '2020-06-01', '2026-01-01', '', m.id, now()
              FROM dicht d, medewerker m WHERE m.gebruikersnaam = 'beheer'
            """).param(nota.waarde()).update();
    }

    private static void stopped(JdbcClient jdbc, Kenmerk nota) {
        jdbc.sql("""
            INSERT INTO bewaarstop (id, kenmerk, soort, reden, door, tijd)
            SELECT ?, n.kenmerk, 'ONDERZOEK', 'Een onderzoek.', m.id, now()
              FROM nota n, medewerker m WHERE n.kenmerk = ? AND m.gebruikersnaam = 'beheer'
            """).params(ID, nota.waarde()).update();
    }

    private static void listed(JdbcClient jdbc) {
        jdbc.sql("INSERT INTO vernietigingslijst (id, reden, door, tijd) SELECT ?, 'Voorbij.', id, now() FROM"
                        + " medewerker WHERE gebruikersnaam = 'beheer'")
                .param(ID)
                .update();
    }

    /** What is sent along a way of the archive; null for any other. */
    static @Nullable Map<String, ?> body(String pad, Kenmerk besloten) {
        var welke = pad.startsWith("/api/") ? "notas" : "kenmerk";
        if (pad.endsWith("/afsluitingen")) return Map.of("categorie", "1.1", "reden", REDEN);
        if (pad.endsWith("/bewaarstops")) return Map.of("soort", "WOO_VERZOEK", "reden", REDEN);
        if (pad.endsWith("/vernietigingslijsten")) return Map.of(welke, List.of(besloten.waarde()), "reden", REDEN);
        return pad.contains("/vernietigingslijsten/") ? Map.of("besluit", "VERNIETIGEN") : null;
    }
}
