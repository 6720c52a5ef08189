package nl.nota.openbaarmaking;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.nota.nota.Kenmerk;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the list for the public, page by page, without counting it: a page of very many costs what a page of a few
 * does.
 */
@Component
class Openbaarlijst {
    /** A word in more publicaties than this is looked for among the newest, a rarer one by itself. */
    private static final int VEEL = 1000;

    private static final String WOORDEN =
            "w.woorden @@ to_tsquery('simple', regexp_replace(btrim(zoekvorm(:woorden)), ' +', ':* & ', 'g') || ':*')";

    private final JdbcClient jdbc;

    Openbaarlijst(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One page of what was asked.
     *
     * @param plek where it begins; null for the newest
     * @param terug whether what is newer than that place is asked, not what is older
     */
    Openbaarvel page(Openbaarvraag vraag, @Nullable Openbaarplek plek, boolean terug, int aantal) {
        var waarden = new HashMap<String, Object>();
        var eisen = new ArrayList<>(List.of("NOT o.weg"));
        eisen.addAll(asked(vraag, waarden));
        if (plek != null) {
            eisen.add("o.moment " + (terug ? ">=" : "<=") + " :moment AND (o.moment, o.kenmerk) " + (terug ? ">" : "<")
                    + " (:moment, :kenmerk)");
            waarden.put("moment", plek.moment().atOffset(ZoneOffset.UTC));
            waarden.put("kenmerk", plek.kenmerk().waarde());
        }
        var kant = terug ? " ASC" : " DESC";
        var gelezen = jdbc.sql(
                        "SELECT o.kenmerk, p.titel, o.moment FROM openbaar o JOIN publicatie p ON p.id = o.id WHERE "
                                + String.join(" AND ", eisen) + " ORDER BY o.moment" + kant + ", o.kenmerk" + kant
                                + " LIMIT "
                                + (aantal + 1))
                .params(waarden)
                .query((row, i) -> new Openbaarregel(
                        new Kenmerk(Objects.requireNonNull(row.getString("kenmerk"))),
                        Objects.requireNonNull(row.getString("titel")),
                        Objects.requireNonNull(row.getObject("moment", OffsetDateTime.class))
                                .toInstant()))
                .list();
        return Openbaarvel.of(gelezen, aantal, terug, plek != null);
    }

    private List<String> asked(Openbaarvraag vraag, Map<String, Object> waarden) {
        var eisen = new ArrayList<String>();
        if (vraag.jaar() != 0) {
            eisen.add("o.moment >= :van AND o.moment < :tot");
            waarden.put("van", vraag.van());
            waarden.put("tot", vraag.tot());
        }
        Map.of("PARTIJ", vraag.partij(), "MINISTERIE", vraag.ministerie(), "SOORT", vraag.soort())
                .forEach((veld, waarde) -> {
                    if (waarde.isEmpty()) return;
                    eisen.add("EXISTS (SELECT FROM publicatiekeuze k WHERE k.publicatie = o.id AND k.veld = '" + veld
                            + "' AND k.waarde = :" + veld + ")");
                    waarden.put(veld, waarde);
                });
        if (!vraag.zoek().isEmpty()) eisen.add(words(vraag.woorden(), waarden));
        return eisen;
    }

    /** Signs without a letter or a digit stand in no text as a word. */
    private String words(String woorden, Map<String, Object> waarden) {
        if (woorden.isEmpty()) return "false";
        waarden.put("woorden", woorden);
        return isRare(woorden)
                ? "o.id = ANY (ARRAY(SELECT w.publicatie FROM publicatiewoorden w WHERE " + WOORDEN + "))"
                : "EXISTS (SELECT FROM publicatiewoorden w WHERE w.publicatie = o.id AND " + WOORDEN + ")";
    }

    private boolean isRare(String woorden) {
        return jdbc.sql("SELECT count(*) FROM (SELECT FROM publicatiewoorden w WHERE " + WOORDEN + " LIMIT "
                                + (VEEL + 1) + ") x")
                        .param("woorden", woorden)
                        .query(Integer.class)
                        .single()
                <= VEEL;
    }
}
