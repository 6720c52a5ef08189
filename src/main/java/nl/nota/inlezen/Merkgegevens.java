package nl.nota.inlezen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.nota.nota.Rubricering;
import org.jspecify.annotations.Nullable;

/** How confidential a nota is and how it must be handled, as it comes in. */
final class Merkgegevens {
    private final List<String> merkingen = new ArrayList<>();
    private @Nullable Rubricering rubricering;

    @Nullable
    Rubricering rubricering() {
        return rubricering;
    }

    List<String> merkingen() {
        return merkingen;
    }

    void add(String merking) {
        if (!merking.isBlank()) merkingen.add(merking);
    }

    void addMissing(Merkgegevens ander) {
        if (rubricering == null) rubricering = ander.rubricering;
        if (merkingen.isEmpty()) merkingen.addAll(ander.merkingen);
    }

    /** Whether it says no other rubricering than was read before. */
    boolean isSameAs(String regel) {
        return rubricering == null || rubricering == Stempel.rubricering(regel);
    }

    /** Takes the rubricering and the merkingen of these lines; none when there is anything else among them. */
    boolean takes(List<String> regels) {
        List<String> delen = regels.stream()
                .flatMap(regel -> Stream.of(regel.split("\\s+·\\s+|\\s*[;|]\\s*|,\\s+")))
                .map(String::strip)
                .filter(deel -> !deel.isEmpty())
                .toList();
        boolean alle = delen.stream()
                .allMatch(deel -> Stempel.rubricering(deel) != null
                        || Stempel.merking(deel).isPresent());
        if (!alle) return false;
        for (String deel : delen) {
            Rubricering gelezen = Stempel.rubricering(deel);
            if (gelezen != null) rubricering = gelezen;
            Stempel.merking(deel).filter(m -> !merkingen.contains(m)).ifPresent(merkingen::add);
        }
        return !delen.isEmpty();
    }
}
