package nl.nota.rechten;

import java.util.UUID;
import nl.nota.CleanDatabase;

/** People whom the demo lacks and the table needs; there as long as its test runs. */
final class Extra {
    private Extra() {}

    static void bring(CleanDatabase database) {
        add(database, "r-opsteller", "PDGB", "OPSTELLER");
        add(database, "r-dubbel", "PDGB", "OPSTELLER");
        add(database, "r-secretariaat", "CDS", "SECRETARIAAT");
        answers(database, "r-dubbel", "HDFC");
        add(database, "r-collega", "EZ", "SECRETARIAAT");
        for (var code : new String[] {"EZ", "HDFC", "OCW", "KGG"}) answers(database, "r-collega", code);
    }

    private static void answers(CleanDatabase database, String naam, String code) {
        database.owner()
                .sql("INSERT INTO medewerker_code (medewerker, code, begin)"
                        + " SELECT id, ?, '2025-01-01' FROM medewerker WHERE gebruikersnaam = ?")
                .params(code, naam)
                .update();
    }

    static void remove(CleanDatabase database) {
        for (var tabel : new String[] {"medewerker_code", "medewerker_rol"})
            database.owner()
                    .sql("DELETE FROM " + tabel
                            + " WHERE medewerker IN (SELECT id FROM medewerker WHERE gebruikersnaam LIKE 'r-%')")
                    .update();
        database.owner()
                .sql("DELETE FROM medewerker WHERE gebruikersnaam LIKE 'r-%'")
                .update();
    }

    private static void add(CleanDatabase database, String naam, String onderdeel, String rol) {
        var id = UUID.randomUUID();
        database.owner()
                .sql("INSERT INTO medewerker (id, gebruikersnaam, naam, onderdeel) VALUES (?, ?, ?, ?)")
                .params(id, naam, naam, onderdeel)
                .update();
        database.owner()
                .sql("INSERT INTO medewerker_rol (medewerker, rol) VALUES (?, ?)")
                .params(id, rol)
                .update();
    }
}
