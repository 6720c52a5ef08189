package nl.nota.inlezen;

import java.util.List;
import nl.nota.kern.Outcome;

/** Reads a Word file in as the product would, for tests of other modules. */
public final class Inleesproef {
    private Inleesproef() {}

    public static Lezing word(byte[] bestand) {
        if (Bladlezer.read(Wordlezer.read(bestand, null), "nota.docx", List.of())
                instanceof Outcome.Done<Lezing>(Lezing lezing)) return lezing;
        throw new AssertionError("The file was refused");
    }
}
