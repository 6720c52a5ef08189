package nl.nota.nota;

import java.util.List;

/**
 * What became of a proposed change to the concept: parts that did not touch somebody else's work were saved, and the
 * parts that both changed were left as they are, with the text of the other person.
 *
 * @param opgeslagen names of the parts that were written
 * @param botsingen names of the parts that somebody else changed in the meantime
 */
public record Bewaard(List<String> opgeslagen, List<String> botsingen) {
    public Bewaard {
        opgeslagen = List.copyOf(opgeslagen);
        botsingen = List.copyOf(botsingen);
    }
}
