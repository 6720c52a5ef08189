package nl.nota.organisatie;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All vervangingen that were ever granted, also those that ended. */
@Repository
public class Vervangingen {
    private static final String ALL = """
        SELECT v.id, v.codes, v.begin, v.eind, v.formule, v.grondslag, v.ingetrokken,
               a.id AS van_id, a.gebruikersnaam AS van_gebruikersnaam, a.naam AS van_naam,
               b.id AS naar_id, b.gebruikersnaam AS naar_gebruikersnaam, b.naam AS naar_naam
          FROM vervanging v JOIN medewerker a ON a.id = v.van JOIN medewerker b ON b.id = v.naar
        """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Vervangingen(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those in which this person replaces or is replaced, and for beheer all of them; the last to begin first. */
    public List<Verlening> visibleTo(Medewerker medewerker) {
        return jdbc.sql(ALL + "WHERE :alle OR v.van = :wie OR v.naar = :wie ORDER BY v.begin DESC, v.id")
                .param("alle", Huisrecht.VERVANGINGEN_INZIEN.isFor(medewerker))
                .param("wie", medewerker.id())
                .query(Vervangingen::verlening)
                .list();
    }

    /** Whether this is granted already on any of these days. */
    boolean overlaps(Verlening verlening) {
        return jdbc.sql("""
            SELECT EXISTS (SELECT 1 FROM vervanging WHERE van = :van AND naar = :naar AND codes = :codes
               AND ingetrokken IS NULL AND daterange(begin, eind, '[]') && daterange(:begin, :eind, '[]'))
            """)
                .param("van", verlening.van().id())
                .param("naar", verlening.naar().id())
                .param("codes", String.join(" ", verlening.codes()))
                .param("begin", verlening.begin())
                .param("eind", verlening.eind(), Types.DATE)
                .query(Boolean.class)
                .single();
    }

    /** Lets two grants of one person wait for each other. */
    void lock(Medewerker van) {
        jdbc.sql("SELECT 1 FROM medewerker WHERE id = ? FOR UPDATE")
                .param(van.id())
                .query(Integer.class)
                .single();
    }

    void keep(Verlening verlening) {
        jdbc.sql("""
            INSERT INTO vervanging (id, van, naar, codes, begin, eind, formule, grondslag, verleend_op)
            VALUES (:id, :van, :naar, :codes, :begin, :eind, :formule, :grondslag, :nu)
            """)
                .param("id", verlening.id())
                .param("van", verlening.van().id())
                .param("naar", verlening.naar().id())
                .param("codes", String.join(" ", verlening.codes()))
                .param("begin", verlening.begin())
                .param("eind", verlening.eind(), Types.DATE)
                .param("formule", verlening.formule().name())
                .param("grondslag", verlening.grondslag())
                .param("nu", OffsetDateTime.now(clock))
                .update();
    }

    /** Ends one of this person that is not over; who would have acted, or nothing when there is no such one. */
    Optional<String> end(UUID van, UUID id) {
        return jdbc.sql("""
            UPDATE vervanging v SET ingetrokken = :nu FROM medewerker m
             WHERE v.id = :id AND v.van = :van AND v.ingetrokken IS NULL AND (v.eind IS NULL OR v.eind >= :vandaag)
               AND m.id = v.naar
            RETURNING m.gebruikersnaam
            """)
                .param("nu", OffsetDateTime.now(clock))
                .param("vandaag", LocalDate.now(clock))
                .param("id", id)
                .param("van", van)
                .query(String.class)
                .optional();
    }

    private static Verlening verlening(ResultSet row, int number) throws SQLException {
        var ingetrokken = row.getObject("ingetrokken", OffsetDateTime.class);
        return new Verlening(
                row.getObject("id", UUID.class),
                person(row, "van"),
                person(row, "naar"),
                Arrays.stream(row.getString("codes").split(" ", -1))
                        .filter(code -> !code.isEmpty())
                        .toList(),
                row.getObject("begin", LocalDate.class),
                row.getObject("eind", LocalDate.class),
                Formule.valueOf(row.getString("formule")),
                row.getString("grondslag"),
                ingetrokken == null ? null : ingetrokken.toInstant());
    }

    private static Vervanging.Vervangene person(ResultSet row, String wie) throws SQLException {
        return new Vervanging.Vervangene(
                row.getObject(wie + "_id", UUID.class),
                row.getString(wie + "_gebruikersnaam"),
                row.getString(wie + "_naam"));
    }
}
