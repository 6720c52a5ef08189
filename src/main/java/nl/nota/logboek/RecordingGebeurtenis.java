package nl.nota.logboek;

import java.security.SecureRandom;
import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import nl.nota.kern.Gebeurtenis;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes each Gebeurtenis into its keten, in the transaction of the command; if it cannot, the command fails. */
@Service
public class RecordingGebeurtenis {
    private static final String APPEND = """
        WITH regel AS (
            INSERT INTO gebeurtenis (keten, n, tijd, soort, door, namens, versie, hash, inhoud_vast, vorige, ketenhash)
            VALUES (:keten, :n, :tijd, :soort, :door, :namens, :versie, :hash,
                    decode(:inhoudVast, 'hex'), decode(:vorige, 'hex'), decode(:ketenhash, 'hex'))
            RETURNING keten, n)
        INSERT INTO gebeurtenis_inhoud (keten, n, zout, inhoud) SELECT keten, n, :zout, :inhoud FROM regel
        """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom random;

    RecordingGebeurtenis(JdbcClient jdbc, Clock clock, SecureRandom random) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.random = random;
    }

    private record Einde(int laatste, String ketenhash) {}

    /** What is answered here is told in turn to whoever listens for it, in the same transaction. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public Opgetekend record(Gebeurtenis gebeurtenis) {
        byte[] zout = new byte[32];
        random.nextBytes(zout);
        String inhoud = VasteVorm.write(gebeurtenis.inhoud());
        Einde einde = lock(gebeurtenis.keten());
        // PostgreSQL keeps microseconds; a finer time would no longer match its hash when read back.
        var tijd = clock.instant().truncatedTo(ChronoUnit.MICROS);
        append(
                Schakel.of(gebeurtenis, einde.laatste() + 1, tijd, Schakel.commit(zout, inhoud), einde.ketenhash()),
                zout,
                inhoud);
        return new Opgetekend(gebeurtenis, einde.laatste() + 1, tijd);
    }

    /** The end of the keten; whoever else writes to it waits until this transaction ends. */
    private Einde lock(String keten) {
        return jdbc.sql("SELECT laatste, ketenhash FROM keten_slot(:keten)")
                .param("keten", keten)
                .query((row, i) -> new Einde(row.getInt(1), HexFormat.of().formatHex(row.getBytes(2))))
                .optional()
                .orElse(new Einde(0, Schakel.GEEN));
    }

    private void append(Schakel schakel, byte[] zout, String inhoud) {
        jdbc.sql(APPEND)
                .param("keten", schakel.keten())
                .param("n", schakel.n())
                .param("tijd", schakel.tijd().atOffset(ZoneOffset.UTC))
                .param("soort", schakel.soort())
                .param("door", schakel.door())
                .param("namens", schakel.namens())
                .param("versie", schakel.versie(), Types.INTEGER)
                .param("hash", schakel.hash())
                .param("inhoudVast", schakel.inhoudVast())
                .param("vorige", schakel.vorige())
                .param("ketenhash", schakel.ketenhash())
                .param("zout", zout)
                .param("inhoud", inhoud)
                .update();
    }
}
