package nl.nota.openbaarmaking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.organisatie.Onderdeel;
import nl.nota.organisatie.Register;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The dated codes by which the national index knows who publishes what. */
@Component
public class Publicatiecodes {
    private static final String DOCUMENTSOORT = "BESLISNOTA";

    private final JdbcClient jdbc;
    private final Register register;
    private final Openbaarinstellingen instellingen;
    private final String ministerie;

    Publicatiecodes(
            JdbcClient jdbc,
            Register register,
            Openbaarinstellingen instellingen,
            @Value("${nota.ministerie}") String ministerie) {
        this.jdbc = jdbc;
        this.register = register;
        this.instellingen = instellingen;
        this.ministerie = ministerie;
    }

    /** A code of the list, and for a category the number of its index of sitemaps. */
    private record Rij(String code, String opschrift, int bestand) {}

    /** Those that are valid on this day; refused with what is missing and where it is entered. */
    Outcome<DiWoocodes> on(LocalDate dag) {
        var redenen = new ArrayList<Reden>();
        var uitgever = publisher(dag);
        var soort = find("DOCUMENTSOORT", DOCUMENTSOORT, dag);
        var categorie = find("INFORMATIECATEGORIE", instellingen.categorie(), dag);
        if (uitgever.isEmpty()) redenen.add(Reden.onjuist("openbaarmaking.reden.geen-uitgever", ministerie, dag));
        if (soort.isEmpty()) redenen.add(Reden.onjuist("openbaarmaking.reden.geen-soort", DOCUMENTSOORT, dag));
        if (categorie.isEmpty())
            redenen.add(Reden.onjuist("openbaarmaking.reden.geen-categorie", instellingen.categorie(), dag));
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        return Outcome.done(new DiWoocodes(
                ministerie,
                uitgever.orElseThrow(),
                code(soort.orElseThrow()),
                code(categorie.orElseThrow()),
                categorie.orElseThrow().bestand()));
    }

    /** The numbers of the indexes in which something is, or the one that will be used. */
    public List<Integer> indexes() {
        return jdbc.sql("""
            SELECT c.bestand FROM publicatiecode c WHERE c.bestand IS NOT NULL
               AND (c.sleutel = ? AND c.eind IS NULL OR CASE
                   WHEN (SELECT min(p.volgnummer) FROM publicatie p WHERE p.categorie = c.bestand) IS NULL THEN false
                   ELSE coalesce((SELECT true FROM publicatie p JOIN openbaar o ON o.id = p.id
                                   WHERE p.categorie = c.bestand ORDER BY p.volgnummer DESC LIMIT 1), false) END)
             GROUP BY c.bestand ORDER BY 1\
            """)
                .param(instellingen.categorie())
                .query(Integer.class)
                .list();
    }

    /** The name of the ministry that publishes, as a sentence goes on with it: ministerie van Defensie. */
    public String publisherName(LocalDate dag) {
        return register.find(ministerie, dag).map(Publicatiecodes::name).orElse(ministerie);
    }

    private Optional<Publicatiecode> publisher(LocalDate dag) {
        return register.find(ministerie, dag)
                .flatMap(een -> Optional.ofNullable(een.tooi()).map(tooi -> new Publicatiecode(tooi, name(een))));
    }

    private static String name(Onderdeel ministerie) {
        return ministerie.naam().replaceFirst("^Ministerie ", "ministerie ");
    }

    private static Publicatiecode code(Rij rij) {
        return new Publicatiecode(rij.code(), rij.opschrift());
    }

    private Optional<Rij> find(String soort, String sleutel, LocalDate dag) {
        return jdbc.sql("""
            SELECT code, opschrift, coalesce(bestand, 0) AS bestand FROM publicatiecode
             WHERE soort = ? AND sleutel = ? AND begin <= ? AND (eind IS NULL OR eind >= ?)
             ORDER BY begin DESC LIMIT 1\
            """).params(soort, sleutel, dag, dag).query(Rij.class).optional();
    }
}
