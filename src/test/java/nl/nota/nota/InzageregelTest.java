package nl.nota.nota;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.nota.NotaTest;
import nl.nota.organisatie.Medewerkers;
import nl.nota.organisatie.Rol;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.ReflectionTestUtils;

/** What a right to read opens is said twice, in the code and in the database, and both say the same. */
@NotaTest
class InzageregelTest {
    private static final Instant NU = Instant.parse("2026-03-02T10:00:00Z");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Medewerkers medewerkers;

    @Test
    void theDatabaseOpensWhatTheCodeOpens() {
        var verschillen = new ArrayList<String>();
        var open = new ArrayList<String>();
        for (var grond : Grond.values())
            for (var fase : Fase.values())
                for (var faseSinds : around(NU.minus(Nota.BEDENKTIJD)))
                    for (var sinds : around(faseSinds)) {
                        var geval = "%s %s since %s, granted %s".formatted(grond, fase, faseSinds, sinds);
                        var hier = inCode(grond, fase, faseSinds, sinds);
                        if (hier != inDatabase(grond, fase, faseSinds, sinds)) verschillen.add(geval);
                        if (hier && grond.vanaf() != Grond.Vanaf.METEEN) open.add(grond + " " + fase);
                    }
        assertThat(verschillen).isEmpty();
        assertThat(open)
                .contains("WOO BESLOTEN", "ARCHIEF BESLOTEN", "ARCHIEF INGETROKKEN")
                .doesNotContain("WOO INGETROKKEN", "ARCHIEF CONCEPT");
    }

    private static List<Instant> around(Instant moment) {
        return Stream.of(-1, 0, 1)
                .map(milli -> moment.plus(Duration.ofMillis(milli)))
                .toList();
    }

    private boolean inCode(Grond grond, Fase fase, Instant faseSinds, Instant sinds) {
        var steller = medewerkers.find("opsteller").orElseThrow();
        var nota = Proefnota.in(fase, new Versienummer(1, "sha256:" + "0".repeat(64)), steller);
        ReflectionTestUtils.setField(nota, "faseSinds", faseSinds);
        return new Inzage(nota.kenmerk(), Sleutel.rol(Rol.ARCHIEF), grond, sinds, null, null).opens(nota, NU);
    }

    private boolean inDatabase(Grond grond, Fase fase, Instant faseSinds, Instant sinds) {
        return jdbc.sql("SELECT inzage_opent(?, ?, ?, ?, ?)")
                .params(
                        grond.name(),
                        sinds.atOffset(ZoneOffset.UTC),
                        fase.name(),
                        faseSinds.atOffset(ZoneOffset.UTC),
                        NU.minus(Nota.BEDENKTIJD).atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }
}
