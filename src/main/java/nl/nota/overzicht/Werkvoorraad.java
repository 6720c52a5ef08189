package nl.nota.overzicht;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.nota.besluit.Uitkomst;
import nl.nota.nota.Fase;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Sleutel;
import nl.nota.nota.Soort;
import nl.nota.nota.Versienummer;
import nl.nota.organisatie.Medewerker;
import nl.nota.web.Keuze;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a person has to do, waits for, and may want to know; each page is one statement, however long the list. */
@Component
@Transactional(readOnly = true)
public class Werkvoorraad {
    /** Counts go no further: a tab then says 99+. */
    public static final int TELT_TOT = 100;

    private static final List<Stapel> GETELD =
            List.of(Stapel.BEURT, Stapel.WACHT, Stapel.KENNISNAME, Stapel.UITGESTELD);

    private final JdbcClient jdbc;
    private final Clock clock;

    Werkvoorraad(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One page of the desk of this person. */
    public List<Werkregel> page(Medewerker medewerker, Werkvraag vraag) {
        var query = query(medewerker, vraag);
        return jdbc.sql(query.sql())
                .params(query.waarden())
                .query((row, nummer) -> regel(row, vraag.stapel(), medewerker))
                .list();
    }

    /** All pages after each other: what is exported, and the oldest work, must not fall off the desk. */
    public List<Werkregel> all(Medewerker medewerker, Werkvraag vraag) {
        var geheel = vraag.whole();
        var bladzijde = page(medewerker, geheel);
        var allen = new ArrayList<>(bladzijde);
        while (bladzijde.size() == geheel.grootte()) {
            bladzijde = page(medewerker, geheel.after(bladzijde.getLast()));
            allen.addAll(bladzijde);
        }
        return allen;
    }

    /** How much lies on each pile, up to a hundred. */
    public Map<Stapel, Integer> counts(Medewerker medewerker) {
        var delen = new ArrayList<String>();
        var spec = query(medewerker, counting(Stapel.BEURT)).waarden();
        for (var stapel : GETELD)
            delen.add("(" + query(medewerker, counting(stapel)).count().replace(":rijen", ":rijen" + stapel) + ")");
        var sql = jdbc.sql("SELECT " + String.join(", ", delen)).params(spec);
        for (var stapel : GETELD) sql = sql.param("rijen" + stapel, stapel.rijen());
        return sql.query((row, nummer) -> counted(row)).single();
    }

    private Werkquery query(Medewerker medewerker, Werkvraag vraag) {
        var nu = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        return new Werkquery(medewerker, vraag, nu, LocalDate.now(clock));
    }

    private static Werkvraag counting(Stapel stapel) {
        return Werkvraag.all(stapel).sized(TELT_TOT);
    }

    private static Map<Stapel, Integer> counted(ResultSet row) throws SQLException {
        var geteld = new EnumMap<Stapel, Integer>(Stapel.class);
        for (int i = 0; i < GETELD.size(); i++) geteld.put(GETELD.get(i), row.getInt(i + 1));
        return geteld;
    }

    private static Werkregel regel(ResultSet row, Stapel stapel, Medewerker lezer) throws SQLException {
        return new Werkregel(
                new Kenmerk(text(row, "kenmerk")),
                text(row, "onderwerp"),
                Fase.valueOf(text(row, "fase")),
                Keuze.of(Soort.class, row.getString("soort")).orElse(null),
                row.getString("van"),
                row.getObject("datum", LocalDate.class),
                versie(row),
                text(row, "steller_naam"),
                row.getInt("afgestemd"),
                row.getInt("partijen"),
                Arrays.asList((String[]) row.getArray("vervallen").getArray()),
                turns(row, lezer),
                Keuze.of(Uitkomst.class, row.getString("uitkomst")).orElse(null),
                asked(row, stapel),
                row.getObject("uiterlijk", LocalDate.class),
                row.getObject("sinds", OffsetDateTime.class).toInstant(),
                row.getObject("tot", LocalDate.class));
    }

    /** Who reads by a code alone is not told to whom another code gave its turn. */
    private static List<Werkzet> turns(ResultSet row, Medewerker lezer) throws SQLException {
        var volgtAlles = !Sleutel.isCode(text(row, "sleutel"));
        return Werkzet.read(text(row, "aan_zet")).stream()
                .map(een -> volgtAlles || een.wie().isEmpty() || lezer.answersFor(een.wie()) ? een : een.withoutName())
                .toList();
    }

    private static Optional<Versienummer> versie(ResultSet row) throws SQLException {
        var hash = row.getString("versie_hash");
        return hash == null ? Optional.empty() : Optional.of(new Versienummer(row.getInt("versie"), hash));
    }

    private static @Nullable Gevraagd asked(ResultSet row, Stapel stapel) throws SQLException {
        var gevraagd = Keuze.of(Gevraagd.class, row.getString("gevraagd"));
        return stapel.isEigen() ? gevraagd.orElse(null) : null;
    }

    private static String text(ResultSet row, String kolom) throws SQLException {
        return Objects.requireNonNull(row.getString(kolom));
    }
}
