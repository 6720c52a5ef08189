package nl.nota.openbaarmaking;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A run of text as the public reads it: words, or the label that stands where something stayed inside. */
public sealed interface Openbaardeel {

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

        /** As it is printed, for instance 5.1.2e. */
        public String label() {
            return String.join(" ", gronden);
        }

        /** As it is read aloud, for instance gelakt, artikel 5.1, tweede lid, onder e, Woo. */
        public String gelezen() {
            return gronden.stream().map(Gelakt::article).collect(Collectors.joining(" en ", "gelakt, ", ", Woo"));
        }

        private static String article(String code) {
            var lid = Map.of("5.1.1", "eerste", "5.1.2", "tweede", "5.1.5", "vijfde");
            var stam = code.replaceFirst("[a-z]$", "");
            if (!lid.containsKey(stam)) return "artikel " + code;
            var onder = code.equals(stam) ? "" : ", onder " + code.substring(stam.length());
            return "artikel 5.1, " + lid.get(stam) + " lid" + onder;
        }
    }

    /** What it is, for the template that prints it. */
    default String soort() {
        return switch (this) {
            case Woorden woorden -> "woorden";
            case Gelakt gelakt -> "gelakt";
            case Noot noot -> "noot";
        };
    }

    /** The anchor of the footnote with this number. */
    record Noot(int nummer) implements Openbaardeel {}
}
