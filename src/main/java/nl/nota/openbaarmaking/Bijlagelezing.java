package nl.nota.openbaarmaking;

import java.util.List;
import java.util.Map;
import nl.nota.inlezen.Leesstuk;

/** What stands in the file of a bijlage, as our own reader took it apart. */
sealed interface Bijlagelezing {
    /**
     * Words that can be set anew.
     *
     * @param weggelaten what is not in them, by the end of its code in the messages, and how often
     */
    record Eigen(List<Leesstuk.Deel> delen, Map<String, Integer> weggelaten) implements Bijlagelezing {
        public Eigen {
            delen = List.copyOf(delen);
            weggelaten = Map.copyOf(weggelaten);
        }
    }

    /** The sheets of a PDF. */
    record Bladen(List<Blad> bladen) implements Bijlagelezing {
        public Bladen {
            bladen = List.copyOf(bladen);
        }
    }

    /**
     * A sheet.
     *
     * @param tekst the words that can be read on it
     * @param beeld whether there is more on it than those words, such as a picture or a scan
     */
    record Blad(String tekst, boolean beeld) {}

    /**
     * A file of which nothing can be made that may go out.
     *
     * @param reden why, by its code in the messages
     */
    record Dicht(String reden) implements Bijlagelezing {}

    default Bijlagevorm vorm() {
        return switch (this) {
            case Eigen eigen -> Bijlagevorm.TEKST;
            case Bladen bladen -> Bijlagevorm.BLADEN;
            case Dicht dicht -> Bijlagevorm.OP_VERZOEK;
        };
    }
}
