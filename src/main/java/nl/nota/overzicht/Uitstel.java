package nl.nota.overzicht;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Dossier;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Sleutel;
import nl.nota.organisatie.Medewerker;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What somebody wants to see again on a later day; it moves no term and nobody else sees it. */
@Component
class Uitstel {
    private static final int LONGEST = 366;

    private final JdbcClient jdbc;
    private final Clock clock;

    Uitstel(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Why this person cannot put this nota off until this day; what is late already can still be put off. */
    @Transactional(readOnly = true)
    public List<Reden> against(Dossier dossier, @Nullable LocalDate tot) {
        var redenen = new ArrayList<Reden>();
        var vandaag = LocalDate.now(clock);
        if (tot == null || !tot.isAfter(vandaag) || tot.isAfter(vandaag.plusDays(LONGEST)))
            redenen.add(Reden.onjuist("overzicht.reden.uitstel-dag"));
        var dagen = turns(dossier.medewerker(), dossier.kenmerk(), vandaag);
        if (dagen.isEmpty()) redenen.add(Reden.achterhaald("overzicht.reden.niet-uw-beurt"));
        dagen.stream()
                .min(Comparator.naturalOrder())
                .filter(dag -> tot != null && tot.isAfter(dag) && !vandaag.isAfter(dag))
                .ifPresent(dag -> redenen.add(Reden.onjuist("overzicht.reden.uitstel-termijn", dag)));
        return redenen;
    }

    /** Takes the nota off the pile of this person until that day. */
    @Transactional
    public Outcome<Kenmerk> until(Dossier dossier, @Nullable LocalDate tot) {
        var redenen = against(dossier, tot);
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        jdbc.sql("""
            INSERT INTO uitstel (medewerker, kenmerk, tot, gezet) VALUES (:wie, :kenmerk, :tot, :nu)
            ON CONFLICT (medewerker, kenmerk) DO UPDATE SET tot = excluded.tot, gezet = excluded.gezet
            """)
                .param("wie", dossier.medewerker().id())
                .param("kenmerk", dossier.kenmerk().waarde())
                .param("tot", tot)
                .param("nu", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return Outcome.done(dossier.kenmerk());
    }

    /** Puts it back; without an uitstel nothing changes. */
    @Transactional
    public Outcome<Kenmerk> resume(Dossier dossier) {
        jdbc.sql("DELETE FROM uitstel WHERE medewerker = :wie AND kenmerk = :kenmerk")
                .param("wie", dossier.medewerker().id())
                .param("kenmerk", dossier.kenmerk().waarde())
                .update();
        return Outcome.done(dossier.kenmerk());
    }

    /** Until when each turn of this person lasts. */
    private List<LocalDate> turns(Medewerker medewerker, Kenmerk kenmerk, LocalDate vandaag) {
        return jdbc.sql("""
            SELECT b.dag FROM beurt b
            WHERE b.kenmerk = :kenmerk AND b.sleutel = ANY (:sleutels) AND b.gevraagd IS NOT NULL AND %s
            """.formatted(Werkquery.EIGEN.formatted("b")))
                .param("medewerker", medewerker.id())
                .param("kenmerk", kenmerk.waarde())
                .param("sleutels", Sleutel.heldBy(medewerker).toArray(String[]::new))
                .param("vandaag", vandaag)
                .query(LocalDate.class)
                .list();
    }
}
