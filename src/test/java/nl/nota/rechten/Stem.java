package nl.nota.rechten;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.nota.organisatie.Medewerker;

/** For whom a person of the table speaks; who has no voice tries the one of another. */
final class Stem {
    private static final Set<String> GEVRAAGD = Set.of("EZ", "HDFC", "OCW", "KGG", "DIR", "SG", "STASDEF", "MINDEF");

    private Stem() {}

    static String partij(Medewerker wie) {
        return code(wie).orElse("EZ");
    }

    /** A party whose answer can be taken back: of these two it never was. */
    static String intrekbaar(Medewerker wie) {
        return Stream.of("KGG", "OCW").filter(wie::answersFor).findFirst().orElseGet(() -> partij(wie));
    }

    static String functie(Medewerker wie) {
        return code(wie).orElse("DIR");
    }

    static String beslisser(Medewerker wie) {
        return code(wie).orElse("STASDEF");
    }

    /** Who else answers for the same party. */
    static String collega(Medewerker wie) {
        return wie.gebruikersnaam().equals("r-collega") ? "ez" : "r-collega";
    }

    /** A code that the nota asks, by own right if there is one; or any code at all. */
    private static Optional<String> code(Medewerker wie) {
        return Stream.of(wie.eigen(), wie.codes())
                .flatMap(codes -> codes.stream().filter(GEVRAAGD::contains).sorted())
                .findFirst()
                .or(() -> wie.codes().stream().sorted().findFirst());
    }
}
