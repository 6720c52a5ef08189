package nl.nota.nota;

import java.util.List;
import java.util.Map;

/**
 * What became of a proposed change to the concept: parts that did not touch somebody else's work were saved, and the
 * parts that both changed were left as they are, with the text of the other person.
 *
 * @param opgeslagen names of the parts that were written
 * @param botsingen names of the parts that somebody else changed in the meantime
 * @param basis for each part of the proposal the fingerprint of the text that stands there now
 */
public record Bewaard(List<String> opgeslagen, List<String> botsingen, Map<String, String> basis) {
    public Bewaard {
        opgeslagen = List.copyOf(opgeslagen);
        botsingen = List.copyOf(botsingen);
        basis = Map.copyOf(basis);
    }

    Bewaard standing(Map<String, String> nu) {
        return new Bewaard(opgeslagen, botsingen, nu);
    }
}
