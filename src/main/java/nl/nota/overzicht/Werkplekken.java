package nl.nota.overzicht;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.organisatie.Medewerker;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.IdGenerator;

/**
 * How people set up their desks. Nothing of it says anything about a nota, so it leaves no Gebeurtenis, as a saved
 * concept leaves none.
 */
@Component
public class Werkplekken {
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_QUESTION = 2000;
    private static final int MOST = 20;

    private final JdbcClient jdbc;
    private final IdGenerator ids;

    Werkplekken(JdbcClient jdbc, IdGenerator ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    /** The desk of this person, in one statement. */
    @Transactional(readOnly = true)
    public Werkplek of(Medewerker medewerker) {
        var filters = new ArrayList<Werkplek.Filter>();
        var toetsen = new boolean[] {true};
        jdbc.sql("""
            SELECT EXISTS (SELECT FROM sneltoetsen_uit u WHERE u.medewerker = w.id) AS uit, f.id, f.naam, f.vraag, f.gedeeld,
                   CASE WHEN f.medewerker <> w.id THEN f.maker END AS van
            FROM (VALUES (:wie)) AS w (id) LEFT JOIN (
                SELECT f.*, m.naam AS maker, m.onderdeel FROM werkfilter f JOIN medewerker m ON m.id = f.medewerker AND m.actief) f
              ON f.medewerker = w.id OR (f.gedeeld AND f.onderdeel = :onderdeel)
            ORDER BY f.medewerker <> w.id, f.naam, f.id
            """)
                .param("wie", medewerker.id())
                .param("onderdeel", medewerker.onderdeel())
                .query(row -> {
                    toetsen[0] = !row.getBoolean("uit");
                    var id = row.getObject("id", UUID.class);
                    if (id != null)
                        filters.add(new Werkplek.Filter(
                                id,
                                row.getString("naam"),
                                row.getString("vraag"),
                                row.getString("van"),
                                row.getBoolean("gedeeld")));
                });
        return new Werkplek(toetsen[0], filters);
    }

    /** Keeps a question under a name, perhaps for the colleagues too; the same name again replaces it. */
    @Transactional
    public Outcome<String> keep(Medewerker medewerker, String naam, String vraag, boolean gedeeld) {
        var kort = naam.strip();
        var redenen = against(medewerker, kort, vraag);
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        jdbc.sql("""
            INSERT INTO werkfilter (id, medewerker, naam, vraag, gedeeld) VALUES (:id, :wie, :naam, :vraag, :gedeeld)
            ON CONFLICT (medewerker, naam) DO UPDATE SET vraag = excluded.vraag, gedeeld = excluded.gedeeld
            """)
                .param("id", ids.generateId())
                .param("wie", medewerker.id())
                .param("naam", kort)
                .param("vraag", vraag)
                .param("gedeeld", gedeeld)
                .update();
        return Outcome.done(kort);
    }

    /** Throws a kept question away; that of somebody else, or none, changes nothing. */
    @Transactional
    public void drop(Medewerker medewerker, UUID filter) {
        jdbc.sql("DELETE FROM werkfilter WHERE id = :id AND medewerker = :wie")
                .param("id", filter)
                .param("wie", medewerker.id())
                .update();
    }

    /** Whether single keys work for this person. */
    @Transactional(readOnly = true)
    public boolean usesKeys(Medewerker medewerker) {
        return jdbc.sql("SELECT NOT EXISTS (SELECT FROM sneltoetsen_uit WHERE medewerker = :wie)")
                .param("wie", medewerker.id())
                .query(Boolean.class)
                .single();
    }

    /** Switches single keys on or off for this person. */
    @Transactional
    public void useKeys(Medewerker medewerker, boolean aan) {
        var sql = aan
                ? "DELETE FROM sneltoetsen_uit WHERE medewerker = :wie"
                : "INSERT INTO sneltoetsen_uit (medewerker) VALUES (:wie) ON CONFLICT DO NOTHING";
        jdbc.sql(sql).param("wie", medewerker.id()).update();
    }

    private List<Reden> against(Medewerker medewerker, String naam, String vraag) {
        var redenen = new ArrayList<Reden>();
        if (naam.isEmpty() || naam.length() > LONGEST_NAME || naam.chars().anyMatch(Character::isISOControl))
            redenen.add(Reden.onjuist("overzicht.reden.filternaam", LONGEST_NAME));
        if (vraag.length() > LONGEST_QUESTION) redenen.add(Reden.onjuist("overzicht.reden.filter-te-lang"));
        var anders = of(medewerker).filters().stream()
                .filter(een -> een.isEigen() && !een.naam().equals(naam))
                .count();
        if (anders >= MOST) redenen.add(Reden.onjuist("overzicht.reden.filters-vol", MOST));
        return redenen;
    }
}
