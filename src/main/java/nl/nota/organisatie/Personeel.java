package nl.nota.organisatie;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Everybody who is or was of the house, as beheer sees and writes them. */
@Repository
public class Personeel {
    /** As many as one page shows. */
    public static final int MOST = 200;

    private static final String ALL = """
        SELECT m.id, m.gebruikersnaam, m.naam, m.onderdeel, m.actief,
               ARRAY(SELECT c.code FROM medewerker_code c WHERE c.medewerker = m.id AND c.begin <= :dag
                        AND (c.eind IS NULL OR c.eind >= :dag) ORDER BY c.code COLLATE "C") AS codes,
               ARRAY(SELECT r.rol FROM medewerker_rol r WHERE r.medewerker = m.id) AS rollen,
               %s AS aangemeld
          FROM medewerker m\
        """;

    private static final String BEHEERDER =
            "SELECT EXISTS (SELECT FROM medewerker m JOIN medewerker_rol r ON r.medewerker = m.id AND r.rol = 'BEHEER'"
                    + " WHERE m.actief AND %s AND %s)";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final String sleutel;

    Personeel(JdbcClient jdbc, Clock clock, Inlogwegen wegen) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.sleutel = wegen.hasKey();
    }

    public Optional<Persoon> find(UUID id) {
        return people("WHERE m.id = :id")
                .param("id", id)
                .query(Personeel::persoon)
                .optional();
    }

    /** Those whose name, user name, onderdeel or code holds these words, by name; one more than a page shows. */
    public List<Persoon> search(String woorden) {
        return people("""
            WHERE strpos(lower(m.naam || ' ' || m.gebruikersnaam || ' ' || m.onderdeel), lower(:woorden)) > 0
               OR EXISTS (SELECT FROM medewerker_code c WHERE c.medewerker = m.id AND lower(c.code) = lower(:woorden)
                    AND c.begin <= :dag AND (c.eind IS NULL OR c.eind >= :dag))
            ORDER BY m.naam, m.gebruikersnaam LIMIT\
            """ + " " + (MOST + 1))
                .param("woorden", woorden.replace("\0", "").strip())
                .query(Personeel::persoon)
                .list();
    }

    List<Persoon> all() {
        return people("ORDER BY m.gebruikersnaam").query(Personeel::persoon).list();
    }

    /** Everybody who may come in, cannot do so yet and no link that still works, by user name. */
    List<Persoon> uninvited() {
        return people("""
            WHERE m.actief AND NOT %s
              AND NOT EXISTS (SELECT FROM aanmelding a WHERE a.medewerker = m.id AND a.gebruikt IS NULL
                   AND a.ingetrokken IS NULL AND a.vervalt > :nu)
            ORDER BY m.gebruikersnaam\
            """.formatted(sleutel))
                .param("nu", OffsetDateTime.now(clock))
                .query(Personeel::persoon)
                .list();
    }

    /** Whose user name this is; somebody is known by it. */
    public UUID idOf(String gebruikersnaam) {
        return jdbc.sql("SELECT id FROM medewerker WHERE gebruikersnaam = ?")
                .param(gebruikersnaam)
                .query(UUID.class)
                .single();
    }

    /** Whether somebody has or had this user name. */
    boolean isKnown(String gebruikersnaam) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM medewerker WHERE gebruikersnaam = ?)")
                .param(gebruikersnaam)
                .query(Boolean.class)
                .single();
    }

    /** Whether somebody could work as beheerder now. */
    boolean hasBeheerder() {
        return jdbc.sql(BEHEERDER.formatted(sleutel, "TRUE"))
                .query(Boolean.class)
                .single();
    }

    /** Whether anybody else could work as beheerder now. */
    boolean hasBeheerderBeside(UUID wie) {
        return jdbc.sql(BEHEERDER.formatted(sleutel, "m.id <> ?"))
                .param(wie)
                .query(Boolean.class)
                .single();
    }

    /** Lets every other act of beheer wait until this transaction ends. */
    void lock() {
        jdbc.sql("SELECT beheer_slot()").query((row, n) -> 1).single();
    }

    void add(UUID id, String gebruikersnaam, String naam, String onderdeel) {
        jdbc.sql("INSERT INTO medewerker (id, gebruikersnaam, naam, onderdeel) VALUES (?, ?, ?, ?)")
                .params(id, gebruikersnaam, naam, onderdeel)
                .update();
    }

    void rename(UUID id, String naam, String onderdeel) {
        jdbc.sql("UPDATE medewerker SET naam = ?, onderdeel = ? WHERE id = ?")
                .params(naam, onderdeel, id)
                .update();
    }

    void activate(UUID id, boolean actief) {
        jdbc.sql("UPDATE medewerker SET actief = ? WHERE id = ?")
                .params(actief, id)
                .update();
    }

    void give(UUID id, Rol rol) {
        jdbc.sql("INSERT INTO medewerker_rol (medewerker, rol) VALUES (?, ?)")
                .params(id, rol.name())
                .update();
    }

    void take(UUID id, Rol rol) {
        jdbc.sql("DELETE FROM medewerker_rol WHERE medewerker = ? AND rol = ?")
                .params(id, rol.name())
                .update();
    }

    void give(UUID id, String code) {
        jdbc.sql("INSERT INTO medewerker_code (medewerker, code, begin) VALUES (?, ?, ?)")
                .params(id, code, LocalDate.now(clock))
                .update();
    }

    /** From now on this person no longer answers for the code; until yesterday he or she did. */
    void take(UUID id, String code) {
        var vandaag = LocalDate.now(clock);
        jdbc.sql("DELETE FROM medewerker_code WHERE medewerker = ? AND code = ? AND begin = ?")
                .params(id, code, vandaag)
                .update();
        jdbc.sql("UPDATE medewerker_code SET eind = :gisteren WHERE medewerker = :id AND code = :code"
                        + " AND begin <= :gisteren AND (eind IS NULL OR eind > :gisteren)")
                .param("gisteren", vandaag.minusDays(1))
                .param("id", id)
                .param("code", code)
                .update();
    }

    /** Ends every token of a person; from now on none of them opens anything. */
    void revokeTokens(UUID id) {
        jdbc.sql("UPDATE token SET ingetrokken = ? WHERE medewerker = ? AND ingetrokken IS NULL")
                .params(OffsetDateTime.now(clock), id)
                .update();
    }

    private JdbcClient.StatementSpec people(String condition) {
        return jdbc.sql(ALL.formatted(sleutel) + " " + condition).param("dag", LocalDate.now(clock));
    }

    private static Persoon persoon(ResultSet row, int number) throws SQLException {
        return new Persoon(
                row.getObject("id", UUID.class),
                row.getString("gebruikersnaam"),
                row.getString("naam"),
                row.getString("onderdeel"),
                texts(row, "codes"),
                texts(row, "rollen").stream().map(Rol::valueOf).sorted().toList(),
                row.getBoolean("actief"),
                row.getBoolean("aangemeld"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
