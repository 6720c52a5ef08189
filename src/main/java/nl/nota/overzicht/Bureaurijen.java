package nl.nota.overzicht;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.nota.afstemming.Stand;
import nl.nota.afstemming.Standpunt;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down whose turn it is on a nota, one row for each key that opens it, so that a desk is read by index. It is no
 * fact of its own: it follows from the {@link Notastand} and from who may read the nota.
 */
@Repository
class Bureaurijen {
    /** Counts up when what is derived here changes, so that the next start makes every row again. */
    static final int OPBOUW = 6;

    /**
     * A turn with a code is shown to that code, one of a named controleur to that person, any other to every key on one
     * of its grounds. One that was given to somebody by name is that person's, and for every other key it says whose;
     * to whoever stands in it is the steller's; one that must be done by another pair of eyes says whose it is not. A
     * steller who handed the nota over only wrote along, what a besluit opened that was taken back stays closed, and
     * what one opens that can still be taken back is there already for when that is over.
     */
    private static final String WRITE = """
        WITH zet AS (
            SELECT * FROM unnest(:gronden, :opent, :bij::uuid[], :gevraagd, :uiterlijk::date[], :sinds::timestamptz[], :vanaf::date[],
                                 :verplicht::boolean[], :niet, :vierOgen::boolean[])
                AS z (gronden, opent, bij, gevraagd, uiterlijk, sinds, vanaf, verplicht, niet, vier_ogen)),
        lezer AS (
            SELECT i.sleutel, CASE WHEN i.grond = 'STELLER' AND i.sleutel <> 'medewerker:' || n.steller THEN 'MEDESTELLER'
                                   ELSE i.grond END AS grond,
                   n.fase IN ('BESLOTEN', 'INGETROKKEN') AS klaar, n.fase_sinds, n.steller
              FROM inzage i JOIN nota n ON n.kenmerk = i.kenmerk
             WHERE i.kenmerk = :kenmerk AND i.tot IS NULL AND i.grond <> 'AUDIT'
               AND inzage_opent(i.grond, i.sinds, n.fase, n.fase_sinds, 'infinity')),
        kandidaat AS (
            SELECT l.sleutel, CASE WHEN z.vanaf IS NOT NULL THEN 'LATER' WHEN z.niet <> '' OR z.vier_ogen THEN 'DOORGEGEVEN'
                                   WHEN z.bij IS NULL OR l.sleutel = 'medewerker:' || z.bij
                                   THEN 'BEURT' ELSE 'DOORGEGEVEN' END AS stapel,
                   z.gevraagd, z.uiterlijk, z.sinds, z.vanaf, CASE WHEN z.vanaf IS NULL AND l.sleutel <> 'medewerker:' || z.bij THEN z.bij END AS bij,
                   CASE WHEN z.niet <> '' OR z.vier_ogen THEN string_to_array(z.niet, ',')::uuid[] || ARRAY(
                       SELECT substr(s.sleutel, 12)::uuid FROM lezer s
                        WHERE z.vier_ogen AND s.grond IN ('STELLER', 'MEDESTELLER') AND s.sleutel LIKE 'medewerker:%') END AS niet
              FROM zet z JOIN lezer l ON l.grond = ANY (string_to_array(z.gronden, ',')) AND (z.opent = '' OR l.sleutel = z.opent)
            UNION ALL
            SELECT l.sleutel, 'DOORGEGEVEN', z.gevraagd, z.uiterlijk, z.sinds, NULL, l.steller, NULL
              FROM zet z JOIN lezer l ON l.grond = 'MEDESTELLER' AND 'INVALLER' = ANY (string_to_array(z.gronden, ','))
            UNION ALL
            SELECT l.sleutel, CASE WHEN l.grond IN ('AFSCHRIFT', 'KABINET', 'CONTROLEUR', 'WOO', 'ARCHIEF') THEN 'KENNISNAME'
                                   WHEN l.klaar THEN 'AFGEROND' ELSE 'WACHT' END,
                   NULL, w.uiterlijk, coalesce(w.sinds, l.fase_sinds), NULL, NULL, NULL
              FROM lezer l CROSS JOIN (SELECT min(uiterlijk) AS uiterlijk, min(sinds) AS sinds FROM zet WHERE verplicht) w),
        nieuw AS (
            SELECT DISTINCT ON (sleutel) * FROM kandidaat
             ORDER BY sleutel, array_position(ARRAY['BEURT', 'LATER', 'DOORGEGEVEN', 'WACHT', 'AFGEROND', 'KENNISNAME'], stapel),
                      uiterlijk NULLS LAST, sinds),
        weg AS (DELETE FROM beurt b WHERE b.kenmerk = :kenmerk AND NOT EXISTS (SELECT FROM nieuw w WHERE w.sleutel = b.sleutel)),
        stand AS (
            INSERT INTO notastand (kenmerk, opbouw, afgestemd, gevraagd, vervallen, wie, aan_zet, uitkomst)
            VALUES (:kenmerk, :opbouw, :afgestemd, :partijen, :vervallen, :wie, :aanZet, :uitkomst)
            ON CONFLICT (kenmerk) DO UPDATE SET opbouw = excluded.opbouw, afgestemd = excluded.afgestemd,
                gevraagd = excluded.gevraagd, vervallen = excluded.vervallen, wie = excluded.wie,
                aan_zet = excluded.aan_zet, uitkomst = excluded.uitkomst)
        INSERT INTO beurt (kenmerk, sleutel, stapel, gevraagd, uiterlijk, sinds, vanaf, bij, niet)
        SELECT :kenmerk, sleutel, stapel, gevraagd, uiterlijk, sinds, vanaf, bij, niet FROM nieuw
        ON CONFLICT (kenmerk, sleutel) DO UPDATE SET stapel = excluded.stapel, gevraagd = excluded.gevraagd,
            uiterlijk = excluded.uiterlijk, sinds = excluded.sinds, vanaf = excluded.vanaf, bij = excluded.bij, niet = excluded.niet
        WHERE (beurt.stapel, beurt.gevraagd, beurt.uiterlijk, beurt.sinds, beurt.vanaf, beurt.bij, beurt.niet)
            IS DISTINCT FROM (excluded.stapel, excluded.gevraagd, excluded.uiterlijk, excluded.sinds, excluded.vanaf, excluded.bij, excluded.niet)
        """;

    private final JdbcClient jdbc;

    Bureaurijen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes the rows of this nota what its stand says; the rest of the command must be in the database already. */
    @Transactional(propagation = Propagation.MANDATORY)
    void write(Notastand stand) {
        var beurten = stand.beurten();
        var zet = stand.aanZet();
        var standpunten = stand.ronde().standpunten();
        jdbc.sql(WRITE)
                .param("kenmerk", stand.nota().kenmerk().waarde())
                .param("opbouw", OPBOUW)
                .param("gronden", texts(beurten, een -> String.join(",", names(een))))
                .param("opent", texts(beurten, AanZet::opent))
                .param("bij", texts(beurten, Bureaurijen::person))
                .param("gevraagd", texts(beurten, een -> een.gevraagd().name()))
                .param("uiterlijk", texts(beurten, een -> text(een.uiterlijk())))
                .param(
                        "sinds",
                        texts(
                                beurten,
                                een -> een.sinds().atOffset(ZoneOffset.UTC).toString()))
                .param("vanaf", texts(beurten, een -> text(een.vanaf())))
                .param("verplicht", texts(beurten, een -> String.valueOf(een.verplicht())))
                .param("niet", texts(beurten, Bureaurijen::barred))
                .param("vierOgen", texts(beurten, een -> String.valueOf(een.isVierOgen())))
                .param("afgestemd", stand.ronde().afgestemdMet().size())
                .param("partijen", standpunten.size())
                .param("vervallen", texts(lapsed(standpunten), een -> een))
                .param("wie", texts(zet, AanZet::naam))
                .param("aanZet", Werkzet.write(zet))
                .param("uitkomst", stand.uitkomst().map(Enum::name).orElse(null))
                .update();
    }

    private static List<String> lapsed(List<Standpunt> standpunten) {
        return standpunten.stream()
                .filter(een -> een.stand() == Stand.VEROUDERD)
                .map(een -> een.partij().onderdeel())
                .toList();
    }

    private static List<String> names(AanZet zet) {
        return zet.gronden().stream().map(Enum::name).sorted().toList();
    }

    private static String barred(AanZet zet) {
        return zet.niet().stream().map(UUID::toString).sorted().collect(Collectors.joining(","));
    }

    private static @Nullable String person(AanZet zet) {
        var bij = zet.bij();
        return bij == null ? null : bij.id().toString();
    }

    private static @Nullable String text(@Nullable LocalDate dag) {
        return dag == null ? null : dag.toString();
    }

    private static <T> @Nullable String[] texts(List<T> van, Function<T, @Nullable String> naar) {
        return van.stream().map(naar).toArray(String[]::new);
    }
}
