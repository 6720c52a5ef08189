package nl.nota.kern;

import java.util.List;

/** What a command did: it was done and left something behind, or it was refused for reasons the user can read. */
public sealed interface Outcome<T> {

    /** The command was done; {@code result} is what it made. */
    record Done<T>(T result) implements Outcome<T> {}

    /** The command changed nothing; all reasons against it, not only the first. */
    record Refused<T>(List<Reden> redenen) implements Outcome<T> {
        public Refused {
            redenen = List.copyOf(redenen);
            if (redenen.isEmpty()) throw new IllegalArgumentException("A refusal needs a reason");
        }
    }

    static <T> Outcome<T> done(T result) {
        return new Done<>(result);
    }

    static <T> Outcome<T> refused(Reden reden) {
        return new Refused<>(List.of(reden));
    }

    static <T> Outcome<T> refused(List<Reden> redenen) {
        return new Refused<>(redenen);
    }
}
