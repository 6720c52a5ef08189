package nl.nota.nota;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All grounds of the Woo there are, were and will be, as beheer sees and adds them. */
@Repository
public class Gronden {
    private static final int HOOGSTENS = 1000;

    private final JdbcClient jdbc;

    Gronden(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of the law, and then by their first day. */
    public List<Grondperiode> all() {
        return jdbc.sql("SELECT code, titel, wet, aard, dicht, begin, eind FROM woogrond ORDER BY code, begin")
                .query(Grondperiode.class)
                .list();
    }

    public Optional<Grondperiode> find(String code, LocalDate begin) {
        return all().stream()
                .filter(een -> een.code().equals(code) && een.begin().equals(begin))
                .findFirst();
    }

    /**
     * In how many notas that are still written or agreed something is marked with this ground, counted to a limit:
     * which they are is not for who keeps the machine.
     */
    public int inWork(String code) {
        return jdbc.sql("""
            SELECT count(*) FROM (SELECT DISTINCT b.kenmerk FROM binnenpassage b JOIN nota n ON n.kenmerk = b.kenmerk
                                   WHERE b.grond = :code AND n.fase NOT IN ('BESLOTEN', 'INGETROKKEN')
                                   LIMIT :hoogstens) k
            """)
                .param("code", code)
                .param("hoogstens", HOOGSTENS)
                .query(Integer.class)
                .single();
    }

    void add(Grondverzoek wat) {
        jdbc.sql("INSERT INTO woogrond (code, titel, wet, aard, dicht, begin) VALUES (?, ?, ?, ?, ?, ?)")
                .params(
                        wat.code(),
                        wat.titel(),
                        wat.wet(),
                        Objects.requireNonNull(wat.aard()).name(),
                        wat.dicht(),
                        Objects.requireNonNull(wat.begin()))
                .update();
    }

    /** Whether it had no last day yet. */
    boolean end(String code, LocalDate begin, LocalDate eind) {
        return jdbc.sql("UPDATE woogrond SET eind = ? WHERE code = ? AND begin = ? AND eind IS NULL")
                        .params(eind, code, begin)
                        .update()
                == 1;
    }
}
