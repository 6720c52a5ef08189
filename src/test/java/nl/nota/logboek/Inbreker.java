package nl.nota.logboek;

import nl.nota.CleanDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody with the rights of the owner of the database, who puts its guards aside; they are put back afterwards. */
final class Inbreker implements AutoCloseable {
    private final CleanDatabase database;

    Inbreker(CleanDatabase database) {
        this.database = database;
        database.clean();
        run("ALTER TABLE gebeurtenis_inhoud DROP CONSTRAINT gebeurtenis_inhoud_keten_n_fkey");
        run("ALTER TABLE gebeurtenis DROP CONSTRAINT gebeurtenis_n_check, DROP CONSTRAINT gebeurtenis_check");
    }

    JdbcClient sql() {
        return database.owner();
    }

    int run(String sql) {
        return sql().sql(sql).update();
    }

    /** Puts in a row that is right in itself. */
    void insert(Schakel schakel) {
        run("ALTER TABLE gebeurtenis DISABLE TRIGGER gebeurtenis_keten");
        sql().sql("""
            INSERT INTO gebeurtenis (keten, n, tijd, soort, door, inhoud_vast, vorige, ketenhash)
            SELECT :keten, :n, tijd, :soort, :door, decode(:vast, 'hex'), decode(:vorige, 'hex'), decode(:kh, 'hex')
            FROM gebeurtenis WHERE keten = :keten AND n = 5
            """)
                .param("keten", schakel.keten())
                .param("n", schakel.n())
                .param("soort", schakel.soort())
                .param("door", schakel.door())
                .param("vast", schakel.inhoudVast())
                .param("vorige", schakel.vorige())
                .param("kh", schakel.ketenhash())
                .update();
        run("ALTER TABLE gebeurtenis ENABLE TRIGGER gebeurtenis_keten");
    }

    @Override
    public void close() {
        database.clean();
        run("""
            ALTER TABLE gebeurtenis ADD CONSTRAINT gebeurtenis_n_check CHECK (n > 0),
                ADD CONSTRAINT gebeurtenis_check CHECK (n > 1 OR vorige = decode(repeat('00', 32), 'hex'))
            """);
        run("""
            ALTER TABLE gebeurtenis_inhoud ADD CONSTRAINT gebeurtenis_inhoud_keten_n_fkey
                FOREIGN KEY (keten, n) REFERENCES gebeurtenis (keten, n)
            """);
    }
}
