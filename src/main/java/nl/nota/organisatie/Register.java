package nl.nota.organisatie;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.nota.web.Leesgang;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The dated register: which codes exist on the day of a nota, and what each stands for. */
@Repository
public class Register {
    private static final String ENTRIES = "SELECT code, naam, soort, tooi, begin, eind, opvolger FROM onderdeel ";
    private static final String VALID = "begin <= :day AND (eind IS NULL OR eind >= :day) ";

    private final JdbcClient jdbc;

    public Register(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The entry with exactly this code, capitals included: a literal that only resembles it is a {@link #suggestion}.
     */
    public Optional<Onderdeel> find(String code, LocalDate on) {
        return jdbc.sql(ENTRIES + "WHERE code = :code AND " + VALID)
                .param("code", code)
                .param("day", on)
                .query(Onderdeel.class)
                .optional();
    }

    /** The entries with exactly these codes, by code; what is not in the register on that day is not among them. */
    public Map<String, Onderdeel> find(Collection<String> codes, LocalDate on) {
        return valid(on).stream()
                .filter(een -> codes.contains(een.code()))
                .collect(Collectors.toUnmodifiableMap(Onderdeel::code, Function.identity()));
    }

    /** Every entry there is or was, by code and then by its first day. */
    public List<Onderdeel> entries() {
        return jdbc.sql(ENTRIES + "ORDER BY code, begin").query(Onderdeel.class).list();
    }

    /** All entries that are valid on a day, by code. */
    public List<Onderdeel> valid(LocalDate on) {
        return all().stream().filter(een -> een.validOn(on)).toList();
    }

    /** The whole register as it is looked at on a day. */
    public Registerdag on(LocalDate day) {
        return Registerdag.of(day, all());
    }

    /** The entry whose full name this is, in whatever capitals. */
    public Optional<Onderdeel> named(String naam, LocalDate on) {
        return jdbc.sql(ENTRIES + "WHERE lower(naam) = lower(:naam) AND " + VALID + "ORDER BY code LIMIT 1")
                .param("naam", naam.strip())
                .param("day", on)
                .query(Onderdeel.class)
                .optional();
    }

    /** What an unknown literal probably meant; empty when it is known, or when two entries are equally near. */
    public Optional<Onderdeel> suggestion(String literal, LocalDate on) {
        return Suggestie.of(literal, on, all());
    }

    /** The whole register, once a page however many ask for it: it is small. */
    private List<Onderdeel> all() {
        return Leesgang.once(
                "register",
                () -> jdbc.sql(ENTRIES + "ORDER BY code").query(Onderdeel.class).list());
    }
}
