package nl.nota.organisatie;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** With what somebody comes in. */
@Repository
class Deursleutels {
    private final JdbcClient jdbc;
    private final String anders;

    Deursleutels(JdbcClient jdbc, Inlogwegen wegen) {
        this.jdbc = jdbc;
        this.anders = wegen.hasOtherKey();
    }

    /** Whether this person can come in without a passkey. */
    boolean hasOther(UUID wie) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM medewerker m WHERE m.id = ? AND " + anders + ")")
                .param(wie)
                .query(Boolean.class)
                .single();
    }
}
