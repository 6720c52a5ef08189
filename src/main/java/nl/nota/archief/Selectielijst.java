package nl.nota.archief;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.nota.nota.Fase;
import nl.nota.nota.Soort;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The selectielijst of the installation, which is data: each category holds from a day to a day. */
@Component
public class Selectielijst {
    private final JdbcClient jdbc;

    Selectielijst(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By which a dossier can be closed on this day. */
    @Transactional(readOnly = true)
    public List<Selectiecategorie> on(LocalDate dag) {
        return jdbc.sql("""
            SELECT code, omschrijving, waardering, looptijd, bron FROM selectiecategorie
            WHERE begin <= :dag AND (eind IS NULL OR eind >= :dag) ORDER BY code
            """).param("dag", dag).query((row, i) -> categorie(row)).list();
    }

    /** Also one that can no longer be chosen. */
    @Transactional(readOnly = true)
    public Selectiecategorie named(String code) {
        return jdbc.sql("SELECT code, omschrijving, waardering, looptijd, bron FROM selectiecategorie WHERE code = ?")
                .param(code)
                .query((row, i) -> categorie(row))
                .single();
    }

    /**
     * The code of the category that is proposed for a nota of this soort that ended so, where the soort has no row of
     * its own that of any soort; that of what is kept where none is.
     */
    @Transactional(readOnly = true)
    public String proposed(Fase einde, @Nullable Soort soort) {
        return jdbc.sql("""
            SELECT coalesce((SELECT categorie FROM selectiestandaard WHERE fase = :einde AND (soort = :soort OR soort IS NULL)
                              ORDER BY soort NULLS LAST LIMIT 1),
                            (SELECT min(code) FROM selectiecategorie WHERE waardering = 'BEWAREN'))
            """)
                .param("einde", einde.name())
                .param("soort", soort == null ? "" : soort.name())
                .query(String.class)
                .single();
    }

    private static Selectiecategorie categorie(ResultSet row) throws SQLException {
        return new Selectiecategorie(
                Objects.requireNonNull(row.getString("code")),
                Objects.requireNonNull(row.getString("omschrijving")),
                Waardering.valueOf(row.getString("waardering")),
                row.getObject("looptijd", Integer.class),
                Objects.requireNonNull(row.getString("bron")));
    }
}
