package nl.nota.controle;

import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/** Words that a rule looked for, where they stand. */
public record Treffer(Alinea alinea, MatchResult gevonden) {
    public String tekst() {
        return gevonden.group();
    }

    @Nullable
    String group(String naam) {
        return gevonden.group(naam);
    }

    public Plek plek() {
        return alinea.plek(gevonden);
    }

    /** What stands before it in the same paragraph. */
    String before() {
        return alinea.tekst().substring(0, gevonden.start());
    }

    /** What stands after it in the same paragraph. */
    String after() {
        return alinea.tekst().substring(gevonden.end());
    }

    /** What a part of it says; empty when it is not there. */
    String piece(String naam) {
        var deel = gevonden.group(naam);
        return deel == null ? "" : deel;
    }

    /** Where a part of it stands. */
    Plek plek(String naam) {
        return alinea.plek(gevonden.start(naam), gevonden.end(naam));
    }

    Bevinding bevinding(Regelblad regel, String uitleg) {
        return Bevinding.of(regel, plek(), uitleg);
    }
}
