package nl.nota.nota;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.nota.kern.Reden;
import org.jspecify.annotations.Nullable;

/**
 * What a rubriek may hold, by what it is for. The editor is told, and knows no rule of its own. What stood in a concept
 * before may stay: nobody loses words by a rule.
 */
public enum Rubriekvorm {
    /** An argument, which may need anything: figures in a table, sources in footnotes. */
    BETOOG(EnumSet.allOf(Bouwsteen.class), null),

    /**
     * What is asked to decide: it is put as a question and decided as it stands, so that no condition lies in a note.
     */
    BESLISPUNTEN(EnumSet.of(Bouwsteen.LINK), "nota.vorm.beslispunten"),

    /** What is said aloud, from paper. */
    SPREEKTEKST(EnumSet.noneOf(Bouwsteen.class), "nota.vorm.spreektekst"),

    /** What stays inside and on which ground: each reason stands with what it is about. */
    VERANTWOORDING(EnumSet.of(Bouwsteen.LINK), "nota.vorm.verantwoording");

    private static final Map<String, Rubriekvorm> BIJZONDER = Map.of(
            Sjabloon.GEADVISEERD_BESLUIT,
            BESLISPUNTEN,
            "SPREEKPUNTEN",
            SPREEKTEKST,
            Sjabloon.NIET_OPENBAAR,
            VERANTWOORDING);

    private final Set<Bouwsteen> bouwstenen;
    private final @Nullable String uitleg;

    Rubriekvorm(Set<Bouwsteen> bouwstenen, @Nullable String uitleg) {
        this.bouwstenen = Collections.unmodifiableSet(bouwstenen);
        this.uitleg = uitleg;
    }

    /** That of the rubriek with this code, in the template of whatever ministry; an own heading is an argument. */
    public static Rubriekvorm of(String code) {
        return BIJZONDER.getOrDefault(code, BETOOG);
    }

    /** The sentence that says what fits and why, by its key; null when everything does. */
    public @Nullable String uitleg() {
        return uitleg;
    }

    /**
     * What may stand there.
     *
     * @param nu the text of the rubriek as it is saved
     */
    public Set<Bouwsteen> bouwstenen(Tekst nu) {
        var alles = EnumSet.copyOf(Bouwsteen.in(nu));
        alles.addAll(bouwstenen);
        return alles;
    }

    /**
     * The reasons against this text in the place of what is saved in the rubriek.
     *
     * @param basis the fingerprint of the text that the person started from, if any: who changed nothing did nothing
     */
    public static List<Reden> against(Rubriek nu, Tekst nieuw, @Nullable String basis) {
        if (Basis.of(Canoniek.write(nieuw)).equals(basis)) return List.of();
        var mag = of(nu.code()).bouwstenen(nu.tekst());
        return Bouwsteen.in(nieuw).stream()
                .filter(een -> !mag.contains(een))
                .map(een -> Reden.onjuist(misfit(een), nu.titel()))
                .toList();
    }

    /** The same words, of which what does not fit became plain text. */
    public Vereenvoudiging simplify(Tekst tekst) {
        return Vereenvoudiging.of(tekst, bouwstenen);
    }

    private static String misfit(Bouwsteen een) {
        return switch (een) {
            case TABEL -> "nota.vorm.geen-tabel";
            case LINK -> "nota.vorm.geen-link";
            case VOETNOOT -> "nota.vorm.geen-voetnoot";
        };
    }
}
