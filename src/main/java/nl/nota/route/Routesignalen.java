package nl.nota.route;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.nota.nota.Inhoud;
import nl.nota.nota.Leestekst;
import nl.nota.organisatie.Onderdeel;
import nl.nota.route.Routesignaal.Soort;

/**
 * Reads in the text of a nota who is probably missing from its route. It asks also where the text denies: that there
 * are no financial consequences is for HDFC to say.
 */
public final class Routesignalen {
    private static final int ERBIJ = 40;
    private static final Pattern GELD = words("financi[eë]le?"
        + " (?:consequenties|gevolgen|dekking|middelen|ruimte|risico[’'\\p{L}]*)|uitgaven?|kosten|budget\\p{L}*|begroting\\p{L}*|dekking|subsidies?|investering\\p{L}*|miljoen|miljard|euro|€"
        + " ?\\d+");
    private static final Pattern RECHT =
            words("juridische?|wet|wetten|wetsvoorstel\\p{L}*|wetgeving|wettelijke?|wetswijziging\\p{L}*|verdrag\\p{L}*"
                    + "|staatssteun|aanbesteding\\p{L}*|aansprakelijk\\p{L}*|rechter|artikel \\d+\\w*");

    /** The words for each ministerie of the register; there are some fifteen. */
    private static final Map<Onderdeel, Pattern> NAMEN = new ConcurrentHashMap<>();

    private Routesignalen() {}

    /**
     * One question for everybody who is probably missing among these codes, with the first words that say so.
     *
     * @param geldig the register on the day of the nota
     */
    public static List<Routesignaal> of(Inhoud inhoud, Collection<String> gevraagd, List<Onderdeel> geldig) {
        var signalen = new ArrayList<Routesignaal>();
        var tekst = Leestekst.of(inhoud);
        for (var onderdeel : geldig) {
            if (gevraagd.contains(onderdeel.code())) continue;
            switch (onderdeel.code()) {
                case "HDFC" -> find(Soort.GELD, onderdeel, GELD, inhoud, tekst).ifPresent(signalen::add);
                case "DJZ" -> find(Soort.RECHT, onderdeel, RECHT, inhoud, tekst).ifPresent(signalen::add);
                default -> {
                    if (onderdeel.soort() == Onderdeel.Soort.MINISTERIE && !isOwn(onderdeel, geldig))
                        find(
                                        Soort.MINISTERIE,
                                        onderdeel,
                                        NAMEN.computeIfAbsent(onderdeel, Routesignalen::named),
                                        inhoud,
                                        tekst)
                                .ifPresent(signalen::add);
                }
            }
        }
        return signalen;
    }

    private static Optional<Routesignaal> find(
            Soort soort, Onderdeel wie, Pattern woorden, Inhoud inhoud, Leestekst tekst) {
        return inhoud.rubrieken().stream()
                .flatMap(rubriek -> {
                    var gelezen = tekst.tekst(rubriek.code()).orElse("");
                    return woorden.matcher(gelezen)
                            .results()
                            .map(plek -> new Routesignaal(
                                    soort, wie.code(), wie.naam(), quote(gelezen, plek), rubriek.titel()));
                })
                .findFirst();
    }

    /** The words with what stands beside them in the same line, cut between words. */
    private static String quote(String tekst, MatchResult plek) {
        var begin = Math.max(tekst.lastIndexOf('\n', plek.start()) + 1, plek.start() - ERBIJ);
        var regeleinde = tekst.indexOf('\n', plek.end());
        var eind = Math.min(regeleinde < 0 ? tekst.length() : regeleinde, plek.end() + ERBIJ);
        while (begin > 0 && begin < plek.start() && !Character.isWhitespace(tekst.charAt(begin - 1))) begin++;
        while (eind < tekst.length() && eind > plek.end() && !Character.isWhitespace(tekst.charAt(eind))) eind--;
        return tekst.substring(begin, eind).strip();
    }

    /** Its code, its name after Ministerie van, or a name of more than one word by itself. */
    private static Pattern named(Onderdeel ministerie) {
        var naam = Pattern.quote(tail(ministerie.naam()));
        var ambt = "(?:[Mm]inisteries?|[Mm]inisters?|[Ss]taatssecretaris(?:sen)?|[Dd]epartement) (?:van|voor) ";
        var los = tail(ministerie.naam()).contains(" ") ? "|" + naam : "";
        return Pattern.compile("(?<![\\p{L}\\d-])(?:" + Pattern.quote(ministerie.code()) + "|" + ambt + naam + los
                + ")(?![\\p{L}\\d-])");
    }

    /** The house whose bewindspersonen stand in the register. */
    private static boolean isOwn(Onderdeel ministerie, List<Onderdeel> geldig) {
        return geldig.stream()
                .filter(een -> een.soort() == Onderdeel.Soort.BEWINDSPERSOON)
                .map(een -> tail(een.naam()))
                .collect(Collectors.toSet())
                .contains(tail(ministerie.naam()));
    }

    private static String tail(String naam) {
        return naam.substring(naam.indexOf(" van ") < 0 ? 0 : naam.indexOf(" van ") + 5);
    }

    private static Pattern words(String welke) {
        return Pattern.compile(
                "(?<![\\p{L}\\d])(?:" + welke + ")(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
