package nl.nota.overzicht;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.nota.nota.Nota;
import nl.nota.nota.Sleutel;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.Vervanging;
import org.jspecify.annotations.Nullable;

/**
 * The question to the database for one page of a desk. Per key of the reader the index gives the first rows in order; a
 * nota that several keys open stands where it presses most, and one that no key opens any more stands nowhere.
 */
final class Werkquery {
    /**
     * A turn whose day has come, that the reader may have, and that was given to nobody by name, or to the reader, or
     * to who is not there. To offer a nota is the turn of whoever wrote along only while the secretariaat is not there
     * either.
     */
    static final String EIGEN = """
        ((%1$s.vanaf IS NULL OR %1$s.vanaf <= :vandaag) AND (%1$s.niet IS NULL OR :medewerker <> ALL (%1$s.niet))
            AND (%1$s.bij IS NULL OR %1$s.bij = :medewerker
            OR CASE %1$s.gevraagd WHEN 'AANBIEDEN'
               THEN (SELECT NOT is_iemand_er(w.steller, w.onderdeel, :vandaag) FROM nota w WHERE w.kenmerk = %1$s.kenmerk)
               ELSE NOT is_aanwezig(%1$s.kenmerk, %1$s.bij, %1$s.sleutel, :vandaag) END))\
        """;

    /** BEURT before WACHT before AFGEROND before KENNISNAME. */
    private static final String RANG = "(CASE WHEN %1$s.gevraagd IS NOT NULL AND " + EIGEN + """
         THEN 1 WHEN %1$s.stapel IN ('WACHT', 'LATER', 'DOORGEGEVEN') THEN 2 WHEN %1$s.stapel = 'AFGEROND' THEN 3 ELSE 4 END,
         %1$s.dag, %1$s.sinds, %1$s.sleutel)\
        """;

    private static final String ROWS = """
        FROM unnest(:sleutels) AS k (sleutel) CROSS JOIN unnest(:rijen) AS r (stapel) CROSS JOIN LATERAL (
            SELECT b.*, u.tot, n.onderwerp, n.fase, n.soort, n.van, n.datum, n.versie, n.versie_hash, n.steller,
                   s.afgestemd, s.gevraagd AS partijen, s.vervallen, s.aan_zet, s.uitkomst
              FROM beurt b JOIN nota n ON n.kenmerk = b.kenmerk JOIN notastand s ON s.kenmerk = b.kenmerk
              LEFT JOIN uitstel u ON u.medewerker = :medewerker AND u.kenmerk = b.kenmerk AND u.tot > :vandaag AND u.gezet >= b.sinds
             WHERE b.sleutel = k.sleutel AND b.stapel = r.stapel
               AND EXISTS (SELECT FROM inzage i WHERE i.kenmerk = b.kenmerk AND i.sleutel = ANY (:sleutels)
                              AND (i.tot IS NULL OR i.tot > :nu)
                              AND inzage_opent(i.grond, i.sinds, n.fase, n.fase_sinds, :vast))
               AND NOT EXISTS (SELECT FROM beurt x WHERE x.kenmerk = b.kenmerk AND x.sleutel = ANY (:sleutels)
                                  AND x.sleutel <> b.sleutel AND %s < %s%s)
               AND %s
             ORDER BY %s LIMIT :grootte) b
        """;

    /** Nobody speaks for a code in the place of one who drafted the nota; with every other way there is no turn. */
    private static final String SPREEKT = """
        (%1$s.gevraagd IS NULL OR %1$s.sleutel <> ALL (:geleend) OR EXISTS (
            SELECT FROM unnest(:geleend, :vervangenen) AS v (sleutel, van) WHERE v.sleutel = %1$s.sleutel AND NOT EXISTS (
                SELECT FROM inzage d WHERE d.kenmerk = %1$s.kenmerk AND d.sleutel = v.van AND d.grond IN ('STELLER', 'MEDESTELLER'))))\
        """;

    private final Map<String, @Nullable Object> waarden = new HashMap<>();
    private final List<String> waar = new ArrayList<>();
    private final Werkvraag vraag;
    private final boolean leent;

    Werkquery(Medewerker medewerker, Werkvraag vraag, OffsetDateTime nu, LocalDate vandaag) {
        this.vraag = vraag;
        waarden.put("sleutels", Sleutel.heldBy(medewerker).toArray(String[]::new));
        waarden.put("medewerker", medewerker.id());
        waarden.put("rijen", vraag.stapel().rijen());
        waarden.put("nu", nu);
        waarden.put("vast", nu.minus(Nota.BEDENKTIJD));
        waarden.put("vandaag", vandaag);
        waarden.put("grootte", vraag.grootte());
        leent = !medewerker.vervangingen().isEmpty();
        if (leent) borrow(medewerker);
        limit(vandaag);
    }

    Map<String, @Nullable Object> waarden() {
        return waarden;
    }

    /** The rows in order, one page of them. */
    String sql() {
        var orde = vraag.orde().sql(vraag.aflopend());
        return "SELECT b.*, m.naam AS steller_naam " + rows(orde) + " JOIN medewerker m ON m.id = b.steller ORDER BY "
                + orde + " LIMIT :grootte";
    }

    /** How many there are, but never more than a page. */
    String count() {
        return "SELECT count(*) FROM (SELECT 1 " + rows("b.dag, b.sinds, b.kenmerk") + " LIMIT :grootte) t";
    }

    private String rows(String orde) {
        var beter = leent ? " AND " + SPREEKT.formatted("x") : "";
        return ROWS.formatted(RANG.formatted("x"), RANG.formatted("b"), beter, String.join(" AND ", waar), orde);
    }

    private void borrow(Medewerker medewerker) {
        var paren = medewerker.vervangingen().stream()
                .flatMap(een -> een.codes().stream()
                        .filter(code -> !medewerker.eigen().contains(code))
                        .map(code -> List.of(Sleutel.code(code).waarde(), replaced(een))))
                .toList();
        waarden.put("geleend", paren.stream().map(List::getFirst).toArray(String[]::new));
        waarden.put("vervangenen", paren.stream().map(List::getLast).toArray(String[]::new));
        waar.add(SPREEKT.formatted("b"));
    }

    private static String replaced(Vervanging vervanging) {
        var van = vervanging.van();
        return van == null ? "" : Sleutel.of(van.id()).waarde();
    }

    private void limit(LocalDate vandaag) {
        waar.add(
                switch (vraag.stapel()) {
                    case BEURT -> EIGEN.formatted("b") + " AND u.tot IS NULL";
                    case UITGESTELD -> EIGEN.formatted("b") + " AND u.tot IS NOT NULL";
                    case WACHT -> "(b.gevraagd IS NULL OR NOT " + EIGEN.formatted("b") + ")";
                    case KENNISNAME, AFGEROND -> "b.gevraagd IS NULL";
                });
        filter(vandaag);
        var na = vraag.na();
        if (na == null) return;
        waar.add(vraag.orde().after(vraag.aflopend()));
        waarden.put("naDag", na.dag());
        waarden.put("naSinds", na.sinds().atOffset(ZoneOffset.UTC));
        waarden.put("naKenmerk", na.kenmerk());
    }

    private void filter(LocalDate vandaag) {
        add(
                "n.soort = :soort",
                "soort",
                vraag.soort() == null ? null : vraag.soort().name());
        add("n.fase = :fase", "fase", vraag.fase() == null ? null : vraag.fase().name());
        add("n.van = :van", "van", vraag.van());
        add(":bij = ANY (s.wie)", "bij", vraag.bij());
        if (vraag.vervallen()) waar.add("cardinality(s.vervallen) > 0");
        // Not LIKE: the planner would think it rare, and look through all notas of the house rather than the own turns.
        add(
                "(position(:zoek IN lower(n.onderwerp)) > 0 OR position(:zoek IN lower(n.kenmerk)) > 0)",
                "zoek",
                vraag.zoek() == null ? null : vraag.zoek().toLowerCase(Locale.ROOT));
        var termijn = vraag.termijn();
        if (termijn == null) return;
        add("b.dag >= :begin", "begin", termijn.begin(vandaag));
        add("b.dag < :eind", "eind", termijn.eind(vandaag));
    }

    private void add(String voorwaarde, String naam, @Nullable Object waarde) {
        if (waarde == null) return;
        waar.add(voorwaarde);
        waarden.put(naam, waarde);
    }
}
