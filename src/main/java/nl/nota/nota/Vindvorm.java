package nl.nota.nota;

import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.nota.nota.Verwijzing.Soort;
import org.jspecify.annotations.Nullable;

/**
 * The forms that name what is meant in one piece, each with its key and the address where everybody can read it. No
 * pattern looks further than a bounded number of characters, so that reading takes time in step with the text.
 */
enum Vindvorm {
    TOEZEGGING_TWEEDE_KAMER(
            Soort.TOEZEGGING,
            "TZ" + Vindvorm.WIT + "?(?<tz>20[0-9]{2}(?:0[1-9]|1[0-2])-[0-9]{3})",
            m -> "TZ" + m.group("tz"),
            sleutel -> null),
    TOEZEGGING_EERSTE_KAMER(Soort.TOEZEGGING, "T0[0-9]{4}", m -> m.group(), sleutel -> null),
    KENMERK_DEFENSIE(Soort.KENMERK, "MINDEF20[0-9]{9}|BS20[0-9]{8}", m -> m.group(), sleutel -> null),
    KENMERK_ELDERS(
            Soort.KENMERK,
            "20[0-9]{2}-0000[0-9]{6}|IENW/BSK-20[0-9]{2}/[0-9]{1,7}|MIN(?:BUZA|FIN|VWS|OCW)[-.]20[0-9]{2}[-.][0-9]{3,7}"
                    + "|BZ[0-9]{7}",
            m -> m.group(),
            sleutel -> null),
    DOCUMENT(
            Soort.KAMERDOCUMENT,
            "20[0-9]{2}D[0-9]{5}",
            m -> m.group(),
            sleutel -> "https://www.tweedekamer.nl/kamerstukken/detail?id=%1$s&did=%1$s".formatted(sleutel)),
    ZAAK(Soort.KAMERZAAK, "20[0-9]{2}Z[0-9]{5}", m -> m.group(), sleutel -> null),
    BEKENDMAKING(
            Soort.BEKENDMAKING,
            "(?<blad>Stb|Stcrt|Trb|STB|STCRT|TRB|Staatsblad|Staatscourant|Tractatenblad)\\.?" + Vindvorm.WIT
                    + "(?<jaar>(?:1[89]|20)[0-9]{2})(?:," + Vindvorm.WIT + "?|/|" + Vindvorm.WIT
                    + ")(?:nr\\." + Vindvorm.WIT + "?)?(?<nr>[0-9]{1,2}[ .\\u00a0][0-9]{3}(?![0-9.])|[0-9]{1,6})",
            m -> "%s-%s-%s"
                    .formatted(
                            blad(m.group("blad")),
                            m.group("jaar"),
                            m.group("nr").replaceAll("[^0-9]", "")),
            Vindvorm::bekend),
    AANHANGSEL(
            Soort.KAMERVRAGEN,
            "Aanhangsel(?:" + Vindvorm.WIT + "(?:van de" + Vindvorm.WIT + ")?Handelingen)?" + Vindvorm.KAMER_EN_JAAR
                    + ",?" + Vindvorm.WIT + "{1,2}(?:nr\\.?" + Vindvorm.WIT + "?)?(?<nr>[0-9]{1,5})",
            m -> "ah-%s-%s-%s".formatted(kamer(m), vergaderjaar(m), m.group("nr")),
            Vindvorm::bekend),
    HANDELINGEN(
            Soort.HANDELINGEN,
            "Handelingen" + Vindvorm.KAMER_EN_JAAR + ",?" + Vindvorm.WIT + "{1,2}(?:nr\\.?" + Vindvorm.WIT
                    + "?)?(?<nr>[0-9]{1,3})(?:-|,?" + Vindvorm.WIT + "{1,2}(?:item|(?:blz|p|pag)\\.)" + Vindvorm.WIT
                    + "?)(?<item>[0-9]{1,5})",
            m -> "h-%s-%s-%s-%s".formatted(kamer(m), vergaderjaar(m), m.group("nr"), m.group("item")),
            Vindvorm::bekend),
    UITSPRAAK(
            Soort.UITSPRAAK,
            "ECLI:(?<land>[A-Z]{2}):(?<hof>[A-Z0-9]{1,7}):(?<jaar>[0-9]{4}):(?<nr>[A-Z0-9](?:[A-Z0-9.]{0,23}[A-Z0-9])?)",
            m -> m.group(),
            Vindvorm::uitspraak),
    EUROPEES(
            Soort.EU_DOCUMENT,
            "(?<reeks>COM|JOIN|SWD|SEC)" + Vindvorm.WIT + "?[(/](?<jaar>(?:19|20)[0-9]{2})(?:\\)" + Vindvorm.WIT
                    + "{0,2}|/)(?<nr>[0-9]{1,4})(?<eind>" + Vindvorm.WIT
                    + "(?:final|def(?:initief|\\.)?))?",
            m -> "%s(%s)%s".formatted(m.group("reeks"), m.group("jaar"), m.group("nr")),
            sleutel -> "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=%s:FIN"
                    .formatted(sleutel.replace('(', ':').replace(')', ':'))),
    REGELING(Soort.REGELING, "BWB[RVW][0-9]{7}", m -> m.group(), sleutel -> "https://wetten.overheid.nl/" + sleutel);

    static final String WIT = "[ \\u00a0\\u2009\\u202f]";
    private static final String KAMER_EN_JAAR = ",?" + WIT + "(?:(?<kamer>TK|EK|II|I),?" + WIT + ")?(?:vergaderjaar"
            + WIT + ")?(?<van>(?:19|20)[0-9]{2})" + WIT + "?[/–-]" + WIT + "?(?:[0-9]{2})?(?<tot>[0-9]{2})";

    private final Soort soort;
    private final Pattern vorm;
    private final Function<MatchResult, String> sleutel;
    private final Function<String, @Nullable String> adres;

    Vindvorm(
            Soort soort, String vorm, Function<MatchResult, String> sleutel, Function<String, @Nullable String> adres) {
        this.soort = soort;
        this.vorm = Pattern.compile("(?<![\\p{L}\\p{N}_-])(?:" + vorm + ")(?![\\p{L}\\p{Nd}_]|-[\\p{L}\\p{Nd}])");
        this.sleutel = sleutel;
        this.adres = adres;
    }

    /** All places in this form, by characters. */
    static Stream<Vindplaats> in(CharSequence tekst) {
        return Stream.of(values())
                .flatMap(een -> een.vorm.matcher(tekst).results().map(een::at));
    }

    private Vindplaats at(MatchResult m) {
        var eigen = sleutel.apply(m);
        return new Vindplaats(soort, eigen, adres.apply(eigen), m.start(), m.end());
    }

    /** The page of the official journals that has this key. */
    static String bekend(String sleutel) {
        return "https://zoek.officielebekendmakingen.nl/" + sleutel + ".html";
    }

    private static @Nullable String uitspraak(String sleutel) {
        if (sleutel.startsWith("ECLI:NL:")) return "https://deeplink.rechtspraak.nl/uitspraak?id=" + sleutel;
        return sleutel.startsWith("ECLI:EU:")
                ? "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=ecli:" + sleutel
                : null;
    }

    private static String blad(String blad) {
        return switch (blad) {
            case "Staatsblad", "Stb", "STB" -> "stb";
            case "Tractatenblad", "Trb", "TRB" -> "trb";
            default -> "stcrt";
        };
    }

    private static String kamer(MatchResult m) {
        var kamer = m.group("kamer");
        return "I".equals(kamer) || "EK".equals(kamer) ? "ek" : "tk";
    }

    /** Both years in full, as in 20182019. */
    private static String vergaderjaar(MatchResult m) {
        var van = Integer.parseInt(m.group("van"));
        var eeuw = van / 100 + (van % 100 == 99 ? 1 : 0);
        return "%d%d%s".formatted(van, eeuw, m.group("tot"));
    }
}
