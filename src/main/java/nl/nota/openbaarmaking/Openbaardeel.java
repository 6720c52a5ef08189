package nl.nota.openbaarmaking;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nl.nota.nota.Woogrond;
import org.jspecify.annotations.Nullable;

/** A run of text as the public reads it: words, or the label that stands where something stayed inside. */
public sealed interface Openbaardeel {
    /** Which of the three it is, for a template: WOORDEN, GELAKT or NOOT. */
    default String soort() {
        return switch (this) {
            case Woorden woorden -> "WOORDEN";
            case Gelakt gelakt -> "GELAKT";
            case Noot noot -> "NOOT";
        };
    }

    /**
     * Words that are public.
     *
     * @param adres where they lead, or null
     */
    record Woorden(
            String tekst,
            boolean vet,
            boolean cursief,
            @Nullable String adres) implements Openbaardeel {
        /** Words without any dress. */
        public Woorden(String tekst) {
            this(tekst, false, false, null);
        }
    }

    /**
     * Something stayed inside here. Only the ground is known of it: not its words, nor how many there were.
     *
     * @param gronden the codes of the grounds, each once, in the order of the law
     */
    record Gelakt(List<String> gronden) implements Openbaardeel {
        public Gelakt {
            gronden = gronden.stream()
                    .distinct()
                    .sorted(Comparator.naturalOrder())
                    .toList();
            if (gronden.isEmpty()) throw new IllegalArgumentException("What stays inside has a ground");
        }

        /** What stands there, as wide whatever it hides: 5.1.2e. */
        public String label() {
            return String.join(" ", gronden);
        }

        /** As it is read aloud: gelakt, artikel 5.1, tweede lid, onder e, Woo. */
        public String voorgelezen() {
            return "gelakt, " + gronden.stream().map(Woogrond::inWords).collect(Collectors.joining("; "));
        }
    }

    /** The anchor of the footnote with this number. */
    record Noot(int nummer) implements Openbaardeel {}
}
