package nl.nota.overzicht;

import java.util.List;

/** A pile on somebody's desk. */
public enum Stapel {
    /** It is the turn of this person. */
    BEURT("BEURT", "LATER", "DOORGEGEVEN"),
    /** It is somebody else's turn. */
    WACHT("WACHT", "LATER", "DOORGEGEVEN"),
    /** To know. */
    KENNISNAME("KENNISNAME"),
    /** Took part in it, and it is decided or withdrawn. */
    AFGEROND("AFGEROND"),
    /** It is the turn of this person, who wants to see it again on a later day. */
    UITGESTELD("BEURT", "LATER", "DOORGEGEVEN");

    private final List<String> rijen;

    Stapel(String... rijen) {
        this.rijen = List.of(rijen);
    }

    /** What the rows of this pile are called in the table of turns. */
    String[] rijen() {
        return rijen.toArray(String[]::new);
    }

    /** Whether the nota waits for the reader. */
    public boolean isEigen() {
        return this == BEURT || this == UITGESTELD;
    }

    /** Whether the reader waits for somebody else. */
    public boolean isWachtend() {
        return this == WACHT;
    }

    /** Whether the pile is read by when something is due; the others begin with the newest. */
    public boolean hasTermijn() {
        return this != KENNISNAME && this != AFGEROND;
    }
}
