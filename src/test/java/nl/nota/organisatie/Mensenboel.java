package nl.nota.organisatie;

import nl.nota.CleanDatabase;

/** Puts people and register back as the demo has them, after a test that wrote in them. */
public record Mensenboel(CleanDatabase database) {
    private static final String NIEUW = "SELECT id FROM medewerker WHERE gebruikersnaam LIKE 'nieuw%'";

    /** People who were added and never came. */
    void bring(String... namen) {
        for (var naam : namen)
            gone("INSERT INTO medewerker (id, gebruikersnaam, naam, onderdeel) VALUES (gen_random_uuid(), '" + naam
                    + "', 'Nieuw', 'PDGB')");
    }

    /** Everybody of the demo has the password and the token of the demo again. */
    public void undo() {
        gone("DELETE FROM aanmelding");
        gone("DELETE FROM medewerker_code WHERE begin > '2025-01-01'");
        gone("UPDATE medewerker_code SET eind = NULL");
        gone("UPDATE token SET ingetrokken = NULL");
        gone("UPDATE medewerker SET actief = true");
        gone("UPDATE wachtwoord SET hash = (SELECT w.hash FROM wachtwoord w JOIN medewerker m ON m.id = w.medewerker"
                + " WHERE m.gebruikersnaam = 'opsteller')");
        gone("INSERT INTO wachtwoord (medewerker, hash, gezet) SELECT m.id, w.hash, w.gezet FROM medewerker m,"
                + " wachtwoord w WHERE w.medewerker = (SELECT id FROM medewerker WHERE gebruikersnaam = 'opsteller')"
                + " ON CONFLICT DO NOTHING");
        for (var tabel : new String[] {"wachtwoord", "token", "medewerker_code", "medewerker_rol"})
            gone("DELETE FROM " + tabel + " WHERE medewerker IN (" + NIEUW + ")");
        gone("DELETE FROM medewerker WHERE id IN (" + NIEUW + ")");
        gone("DELETE FROM onderdeel WHERE code LIKE 'NIEUW%'");
        gone("DELETE FROM parafenlijn WHERE onderdeel LIKE 'NIEUW%'");
    }

    private void gone(String sql) {
        database.owner().sql(sql).update();
    }
}
