package nl.nota.nota;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.nota.kern.Looptijd;
import org.jspecify.annotations.Nullable;

/**
 * The rubrieken of a template from a day to a day.
 *
 * @param code of the template, the same in all its forms
 * @param ministerie whose head and kenmerk it has
 * @param soort for which notas it is meant, or null for all
 * @param begin the first day on which a nota can be begun by this form
 * @param eind the last one, or null
 */
public record Sjabloonvorm(
        String code,
        String ministerie,
        String naam,
        @Nullable Soort soort,
        List<Deel> delen,
        LocalDate begin,
        @Nullable LocalDate eind)
        implements Looptijd {
    public Sjabloonvorm {
        delen = List.copyOf(delen);
    }

    /**
     * One rubriek of it.
     *
     * @param verplicht ALTIJD, NOOIT, or the soorten with which it may not be empty
     */
    public record Deel(String code, String titel, @Nullable String ouder, List<String> verplicht) {
        /** Whatever the soort. */
        public static final String ALTIJD = "ALTIJD";

        /** With no soort. */
        public static final String NOOIT = "NOOIT";

        public Deel {
            verplicht = List.copyOf(verplicht);
        }

        /** Whether it must say something in a nota of this soort. */
        public boolean isRequired(@Nullable Soort welke) {
            return verplicht.contains(ALTIJD) || welke != null && verplicht.contains(welke.name());
        }
    }

    public Vormsleutel sleutel() {
        return new Vormsleutel(code, begin);
    }

    /** The same with this last day. */
    Sjabloonvorm until(LocalDate dag) {
        return new Sjabloonvorm(code, ministerie, naam, soort, delen, begin, dag);
    }

    /** The name of the soort it is meant for; empty for all. */
    public String soortnaam() {
        return soort == null ? "" : soort.name();
    }

    /** The rubrieken with nothing in them. */
    public List<Rubriek> empty() {
        return delen.stream()
                .map(deel -> new Rubriek(deel.code(), deel.titel(), deel.ouder(), Tekst.LEEG))
                .toList();
    }

    /** The codes of the rubrieken that must say something in a nota of this soort. */
    public Set<String> required(@Nullable Soort welke) {
        return delen.stream()
                .filter(deel -> deel.isRequired(welke))
                .map(Deel::code)
                .collect(Collectors.toSet());
    }
}
