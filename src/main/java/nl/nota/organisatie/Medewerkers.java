package nl.nota.organisatie;

import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The people of the house as they are today; each answer is one statement, and nobody who is blocked is in it. */
@Repository
public class Medewerkers {
    private final JdbcClient jdbc;
    private final Clock clock;

    public Medewerkers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The person with this user name, in whatever capitals. */
    public Optional<Medewerker> find(String gebruikersnaam) {
        return today("AND m.gebruikersnaam = :naam")
                .param("naam", normal(gebruikersnaam))
                .query(Medewerkerrij::read)
                .optional();
    }

    public Optional<Medewerker> find(UUID id) {
        return today("AND m.id = :id")
                .param("id", id)
                .query(Medewerkerrij::read)
                .optional();
    }

    /** Everybody, by name. */
    public List<Medewerker> all() {
        return today("ORDER BY m.naam, m.gebruikersnaam")
                .query(Medewerkerrij::read)
                .list();
    }

    /** Everybody who answers for a code today by own right, by name. */
    public List<Medewerker> answeringFor(String code) {
        return today("""
            AND EXISTS (SELECT 1 FROM medewerker_code c WHERE c.medewerker = m.id AND c.code = :code
                   AND c.begin <= :today AND (c.eind IS NULL OR c.eind >= :today))
            ORDER BY m.naam, m.gebruikersnaam\
            """).param("code", code).query(Medewerkerrij::read).list();
    }

    /** Everybody of these ids, rollen and codes today, and whoever acts in the place of somebody. */
    public List<Medewerker> among(Collection<UUID> ids, Collection<String> codes, Collection<Rol> rollen) {
        return jdbc.sql("SELECT * FROM (" + Medewerkerrij.TODAY + ") AS m"
                        + " WHERE m.id = ANY (:ids) OR m.codes && CAST(:codes AS text[])"
                        + " OR m.rollen && CAST(:rollen AS text[])"
                        + " OR cardinality(m.vervangingen) + cardinality(m.functievervangingen) > 0 ORDER BY m.id")
                .param("today", LocalDate.now(clock))
                .param("ids", ids.toArray(UUID[]::new))
                .param("codes", codes.toArray(String[]::new))
                .param("rollen", rollen.stream().map(Rol::name).toArray(String[]::new))
                .query(Medewerkerrij::read)
                .list();
    }

    /** Of these codes the ministries for which nobody is enrolled today: who answers there cannot answer here. */
    public Set<String> outside(Collection<String> codes) {
        return jdbc.sql("""
            SELECT DISTINCT o.code FROM onderdeel o
             WHERE o.code = ANY (:codes) AND o.soort = 'MINISTERIE'
               AND NOT EXISTS (SELECT 1 FROM medewerker_code c JOIN medewerker m ON m.id = c.medewerker
                    WHERE c.code = o.code AND m.actief
                      AND c.begin <= :today AND (c.eind IS NULL OR c.eind >= :today))\
            """)
                .param("codes", codes.toArray(String[]::new))
                .param("today", LocalDate.now(clock))
                .query(String.class)
                .set();
    }

    /** The shown names by user name, also of people who left: for what they once did. */
    public Map<String, String> named(Collection<String> gebruikersnamen) {
        return jdbc
                .sql("SELECT gebruikersnaam, naam FROM medewerker WHERE gebruikersnaam = ANY (:namen)")
                .param("namen", gebruikersnamen.toArray(String[]::new))
                .query((row, n) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The shown names by id, also of people who left: for what they once did. */
    public Map<UUID, String> namesOf(Collection<UUID> ids) {
        return jdbc
                .sql("SELECT id, naam FROM medewerker WHERE id = ANY (:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, n) -> Map.entry(row.getObject(1, UUID.class), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The user name, also of somebody who left: for what is put on record. */
    public String gebruikersnaam(UUID id) {
        return jdbc.sql("SELECT gebruikersnaam FROM medewerker WHERE id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    /** The shown names of these ids and user names at once, also of people who left: for what they once did. */
    public Bekenden known(Collection<UUID> ids, Collection<String> gebruikersnamen) {
        var mensen = jdbc.sql("SELECT id, gebruikersnaam, naam FROM medewerker"
                        + " WHERE id = ANY (:ids) OR gebruikersnaam = ANY (:namen)")
                .param("ids", ids.toArray(UUID[]::new))
                .param("namen", gebruikersnamen.toArray(String[]::new))
                .query(Bekende.class)
                .list();
        return new Bekenden(
                mensen.stream().collect(Collectors.toMap(Bekende::id, Bekende::naam)),
                mensen.stream().collect(Collectors.toMap(Bekende::gebruikersnaam, Bekende::naam)));
    }

    private record Bekende(UUID id, String gebruikersnaam, String naam) {}

    /** The shown names of people, by id and by user name. */
    public record Bekenden(Map<UUID, String> ids, Map<String, String> gebruikersnamen) {
        public Bekenden {
            ids = Map.copyOf(ids);
            gebruikersnamen = Map.copyOf(gebruikersnamen);
        }
    }

    /**
     * How a user name is kept: without blanks around it, in small letters, each letter in one writing; never with NUL.
     */
    public static String normal(String gebruikersnaam) {
        return Normalizer.normalize(gebruikersnaam.strip(), Normalizer.Form.NFC)
                .replace('\0', '\uFFFD')
                .toLowerCase(Locale.ROOT);
    }

    private JdbcClient.StatementSpec today(String condition) {
        return jdbc.sql(Medewerkerrij.TODAY + " " + condition).param("today", LocalDate.now(clock));
    }
}
