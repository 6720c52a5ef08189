package nl.nota.organisatie;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lets two acts of beheer happen one after the other. */
@Repository
public class Beheerslot {
    private final JdbcClient jdbc;

    Beheerslot(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every other act of beheer waits until this transaction ends. */
    public void take() {
        jdbc.sql("SELECT beheer_slot()").query((rij, n) -> 1).single();
    }
}
