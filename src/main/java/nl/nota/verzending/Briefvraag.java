package nl.nota.verzending;

import java.util.List;
import java.util.Set;
import nl.nota.nota.Bijlage;

/**
 * What a decided nota asks of a person about its letters.
 *
 * @param kamerbrieven the bijlagen that are letters to parliament
 * @param standen how far the letters are that were made
 * @param mogelijk what this person can do now
 */
public record Briefvraag(List<Bijlage> kamerbrieven, List<Briefstand> standen, Set<VerzendingHandeling> mogelijk) {
    static final Briefvraag GEEN = new Briefvraag(List.of(), List.of(), Set.of());

    public Briefvraag {
        kamerbrieven = List.copyOf(kamerbrieven);
        standen = List.copyOf(standen);
        mogelijk = Set.copyOf(mogelijk);
    }

    /** The letters of which nothing was said yet. */
    public List<Bijlage> toMake() {
        return kamerbrieven.stream()
                .filter(brief ->
                        standen.stream().noneMatch(een -> een.brief().bijlage().equals(brief.id())))
                .toList();
    }

    public boolean mag(String handeling) {
        return mogelijk.stream().anyMatch(een -> een.name().equals(handeling));
    }
}
