package nl.nota.logboek;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Recomputes a keten from its first row: number, order, link, hash, what is kept beside it, and the end. It proves that
 * nothing was changed since it was written, except by someone who could rewrite the whole keten and its end: against
 * them helps only the last hash, noted elsewhere.
 */
@Service
public class Ketencontrole {
    /** One statement, so one moment: rows that come in meanwhile belong to the next check. */
    private static final String SELECT = """
        SELECT k.laatste, encode(k.ketenhash, 'hex') AS einde, g.keten, g.n, g.tijd, g.soort, g.door, g.namens,
               g.versie, g.hash, encode(g.inhoud_vast, 'hex') AS inhoud_vast, encode(g.vorige, 'hex') AS vorige,
               encode(g.ketenhash, 'hex') AS ketenhash, i.zout, i.inhoud
        FROM (SELECT CAST(:keten AS text) AS naam) v
            LEFT JOIN keten k ON k.keten = v.naam
            LEFT JOIN gebeurtenis g ON g.keten = v.naam
            LEFT JOIN gebeurtenis_inhoud i ON i.keten = g.keten AND i.n = g.n
        ORDER BY g.n
        """;

    private final JdbcClient jdbc;

    Ketencontrole(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A destroyed inhoud is no breach; a keten in which nothing was ever done is whole, with no rows. */
    @Transactional(readOnly = true)
    public Uitslag check(String keten) {
        var nagelopen = new Nagelopen();
        jdbc.sql(SELECT).withFetchSize(500).param("keten", keten).query(nagelopen::next);
        return nagelopen.uitslag();
    }
}
