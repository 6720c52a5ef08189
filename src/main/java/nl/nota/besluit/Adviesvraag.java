package nl.nota.besluit;

import java.util.List;
import java.util.regex.Pattern;
import nl.nota.nota.Soort;
import org.jspecify.annotations.Nullable;

/**
 * The advised decision as one question. It says what the advice says or asks for the advice as a whole; an advice of
 * more than one sentence is never cut.
 *
 * @param onderwerp what the question is about, in the words of the nota; empty when it asks for the whole
 */
public record Adviesvraag(Vorm vorm, String onderwerp) {
    private static final Pattern BEGIN = Pattern.compile(
            "(?:(?:u wordt|de (?:minister|staatssecretaris) wordt) (?:geadviseerd|gevraagd|verzocht)"
                    + "|(?:wij|ik) (?:adviseren|adviseer) u|geadviseerd wordt)?,? ?(?:om )?(?<vraag>.+?)[.]?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AKKOORD = Pattern.compile(
            "(?:akkoord (?:te )?gaan|in te stemmen|instemmen) met (?<wat>.+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern KENNIS =
            Pattern.compile("kennis (?:te )?nemen van (?<wat>.+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern MEER = Pattern.compile("[.!?;] |\\b(?:te|tot) \\p{Ll}+(?:en|aan)\\b|\\bmits\\b");

    /** How it is asked. */
    public enum Vorm {
        /** Whether one agrees with this. */
        AKKOORD,
        /** Whether one has read this. */
        KENNISNEMEN,
        /** Whether one agrees with the advice, which stands below. */
        GEHEEL,
        /** Whether one has read the nota, whatever it advises. */
        LEZEN,
        /** What one decides, where the nota advises nothing. */
        OPEN
    }

    /**
     * The question in these paragraphs of Geadviseerd besluit, to which what closes a nota of this soort is an answer.
     */
    static Adviesvraag of(List<String> alineas, @Nullable Soort soort) {
        var isTerKennis = Besluitsoort.isTerKennis(soort);
        var gevraagd = of(alineas);
        if ((gevraagd.vorm == Vorm.KENNISNEMEN) == isTerKennis) return gevraagd;
        return new Adviesvraag(isTerKennis ? Vorm.LEZEN : Vorm.GEHEEL, "");
    }

    private static Adviesvraag of(List<String> alineas) {
        if (alineas.isEmpty()) return new Adviesvraag(Vorm.OPEN, "");
        var begin = BEGIN.matcher(alineas.getFirst().strip());
        if (alineas.size() > 1 || !begin.matches()) return new Adviesvraag(Vorm.GEHEEL, "");
        var vraag = begin.group("vraag");
        var akkoord = AKKOORD.matcher(vraag);
        if (akkoord.matches()) return of(Vorm.AKKOORD, akkoord.group("wat"));
        var kennis = KENNIS.matcher(vraag);
        return kennis.matches() ? of(Vorm.KENNISNEMEN, kennis.group("wat")) : new Adviesvraag(Vorm.GEHEEL, "");
    }

    private static Adviesvraag of(Vorm vorm, String onderwerp) {
        return MEER.matcher(onderwerp).find() ? new Adviesvraag(Vorm.GEHEEL, "") : new Adviesvraag(vorm, onderwerp);
    }

    /** Whether the text of the advice stands below the question. */
    public boolean isGeheel() {
        return vorm == Vorm.GEHEEL || vorm == Vorm.LEZEN;
    }
}
