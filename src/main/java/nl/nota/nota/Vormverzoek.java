package nl.nota.nota;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What beheer wants with a template: a new one, another form of one, or an end. Whose it is and for which soort stays
 * what it is.
 *
 * @param was the form that is changed or ended, or null for a new one
 * @param einde whether it ends without another form in its place
 * @param ministerie whose head and kenmerk a new one has
 * @param soort the name of a soort that a new one is for, or empty for all
 * @param rubrieken as they were typed, in the order of their numbers
 * @param vanaf the first day on which it is so, or null where what was typed is no day
 */
public record Vormverzoek(
        @Nullable Sjabloonvorm was,
        boolean einde,
        String naam,
        String ministerie,
        String soort,
        List<Rubriekregel> rubrieken,
        @Nullable LocalDate vanaf) {
    public Vormverzoek {
        naam = Regelrecht.line(naam);
        ministerie = was == null ? ministerie : was.ministerie();
        soort = was == null ? soort : was.soortnaam();
        rubrieken = rubrieken.stream()
                .sorted(Comparator.comparingInt(Rubriekregel::plaats))
                .toList();
    }

    /**
     * One rubriek as it was typed.
     *
     * @param plaats by which they are put in order; 0 where that was no number
     * @param ouder the code of the rubriek it stands under, or empty
     * @param verplicht ALTIJD, or the names of the soorten with which it may not be empty
     */
    public record Rubriekregel(int plaats, String code, String titel, String ouder, List<String> verplicht) {
        public Rubriekregel {
            titel = Regelrecht.line(titel);
            verplicht = List.copyOf(verplicht);
        }

        /** What a page says of it: its title, or else its code. */
        String naam() {
            return titel.isEmpty() ? code : titel;
        }

        Sjabloonvorm.Deel deel() {
            return new Sjabloonvorm.Deel(code, titel, ouder.isEmpty() ? null : ouder, wanneer());
        }

        private List<String> wanneer() {
            if (verplicht.contains(Sjabloonvorm.Deel.ALTIJD)) return List.of(Sjabloonvorm.Deel.ALTIJD);
            return verplicht.isEmpty() ? List.of(Sjabloonvorm.Deel.NOOIT) : verplicht;
        }
    }

    /** Whether a template ends and nothing comes in its place. */
    public boolean isEinde() {
        return was != null && einde;
    }

    /** The soort that it is meant for, as far as there is one of that name. */
    Optional<Soort> kind() {
        return Stream.of(Soort.values()).filter(een -> een.name().equals(soort)).findFirst();
    }

    /** As it would be kept. */
    Sjabloonvorm wordt(String code) {
        return new Sjabloonvorm(
                code,
                ministerie,
                naam,
                kind().orElse(null),
                rubrieken.stream().map(Rubriekregel::deel).toList(),
                Objects.requireNonNull(vanaf),
                null);
    }
}
