package nl.nota.rechten;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.nota.CleanDatabase;
import nl.nota.nota.Kenmerk;
import nl.nota.organisatie.Formule;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.Vervangen;
import org.jspecify.annotations.Nullable;

/** People whom the demo lacks and the table needs; there as long as its test runs. */
final class Extra {
    static final String GEBLOKKEERD = "r-geblokkeerd";

    /** A bewindspersoon of another ministry. */
    private static final String ELDERS = "R-MIN";

    private static final List<String> VERVANGERS =
            List.of("r-vervanger", "r-voorbij", "r-later", "r-ingetrokken", "r-invaller", "r-mandaat", "r-waarnemer");

    private Extra() {}

    static void bring(CleanDatabase database) {
        add(database, "r-opsteller", "PDGB", "OPSTELLER");
        add(database, "r-vorige", "PDGB", "OPSTELLER");
        add(database, "r-dubbel", "PDGB", "OPSTELLER");
        add(database, "r-audit", "BSG", "AUDIT");
        add(database, "r-secretariaat", "CDS", "SECRETARIAAT");
        answers(database, "r-dubbel", "HDFC");
        add(database, "r-collega", "EZ", "SECRETARIAAT");
        for (var code : new String[] {"EZ", "HDFC", "OCW", "KGG"}) answers(database, "r-collega", code);
        for (var naam : VERVANGERS) add(database, naam, "PDGB", null);
        bewindspersoon(database);
        answers(database, "r-waarnemer", ELDERS);
        add(database, GEBLOKKEERD, "EZ", null);
        answers(database, GEBLOKKEERD, "EZ");
    }

    private static void bewindspersoon(CleanDatabase database) {
        database.owner()
                .sql("INSERT INTO onderdeel (code, naam, soort, begin) VALUES (?, ?, 'BEWINDSPERSOON', '2025-01-01')")
                .params(ELDERS, "Minister elders")
                .update();
    }

    /** Notes of a nota from which file it was read in. */
    static void readIn(CleanDatabase database, Kenmerk nota) {
        database.owner()
                .sql("INSERT INTO inlezing"
                        + " (kenmerk, bestandsnaam, sha256, grootte, door, tijd, herkend, opmerkingen, geclaimd)"
                        + " SELECT ?, 'nota.txt', repeat('0', 64), 1, id, now(), '[]', '[]', '[]'"
                        + " FROM medewerker WHERE gebruikersnaam = 'opsteller'")
                .param(nota.waarde())
                .update();
    }

    /** Who acts in the place of whom; only some of it holds today. The one for EZ that does. */
    static UUID replace(CleanDatabase database, Vervangen vervangen) {
        var vandaag = vervangen.vandaag();
        var geldt = vervangen.by("ez", "r-vervanger", Formule.AFWEZIGHEID);
        vervangen.by("ez", "r-voorbij", Formule.AFWEZIGHEID, "", vandaag.minusDays(9), vandaag.minusDays(1));
        vervangen.by("ez", "r-later", Formule.AFWEZIGHEID, "", vandaag.plusDays(1), vandaag.plusDays(9));
        vervangen.withdraw(vervangen.by("ez", "r-ingetrokken", Formule.AFWEZIGHEID));
        vervangen.by("r-dubbel", "r-invaller", Formule.AFWEZIGHEID);
        vervangen.by("stasdef", "r-mandaat", Formule.MANDAAT);
        vervangen.by("mindef", "r-waarnemer", Formule.WAARNEMING);
        database.owner()
                .sql("UPDATE medewerker SET actief = false WHERE gebruikersnaam = ?")
                .param(GEBLOKKEERD)
                .update();
        return geldt;
    }

    /** Somebody who answered for EZ until just now, as a page remembers that was opened before. */
    static Medewerker blocked() {
        return new Medewerker(id(GEBLOKKEERD), GEBLOKKEERD, GEBLOKKEERD, "EZ", Set.of("EZ"), Set.of());
    }

    private static UUID id(String naam) {
        return UUID.nameUUIDFromBytes(naam.getBytes(StandardCharsets.UTF_8));
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
        for (var sql : new String[] {
            "DELETE FROM medewerker WHERE gebruikersnaam LIKE 'r-%'", "DELETE FROM onderdeel WHERE code LIKE 'R-%'"
        }) database.owner().sql(sql).update();
    }

    private static void add(CleanDatabase database, String naam, String onderdeel, @Nullable String rol) {
        var id = id(naam);
        database.owner()
                .sql("INSERT INTO medewerker (id, gebruikersnaam, naam, onderdeel) VALUES (?, ?, ?, ?)")
                .params(id, naam, naam, onderdeel)
                .update();
        if (rol == null) return;
        database.owner()
                .sql("INSERT INTO medewerker_rol (medewerker, rol) VALUES (?, ?)")
                .params(id, rol)
                .update();
    }
}
