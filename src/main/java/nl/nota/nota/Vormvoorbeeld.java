package nl.nota.nota;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What another form of a template, a new one or the end of one would mean.
 *
 * @param wordt the form that would hold, or null where the template ends
 * @param rubrieken those at the top, each with what stands under it
 * @param verschillen what is different from the form of before; none for a new template
 * @param gewoon where who chooses no template gets another one than now
 * @param bereik the notas that keep the form they have; null for a new template
 */
public record Vormvoorbeeld(
        @Nullable Sjabloonvorm wordt,
        List<Boven> rubrieken,
        List<Vormverschil> verschillen,
        List<Gewoon> gewoon,
        @Nullable Bereik bereik) {
    public Vormvoorbeeld {
        rubrieken = List.copyOf(rubrieken);
        verschillen = List.copyOf(verschillen);
        gewoon = List.copyOf(gewoon);
    }

    /** A rubriek at the top, and those under it. */
    public record Boven(Sjabloonvorm.Deel deel, List<Sjabloonvorm.Deel> onder) {
        public Boven {
            onder = List.copyOf(onder);
        }

        static List<Boven> of(Sjabloonvorm vorm) {
            return vorm.delen().stream()
                    .filter(deel -> deel.ouder() == null)
                    .map(deel -> new Boven(
                            deel,
                            vorm.delen().stream()
                                    .filter(een -> deel.code().equals(een.ouder()))
                                    .toList()))
                    .toList();
        }
    }

    /** By what a nota of this soort begins for who chooses nothing; the names, empty where there is none. */
    public record Gewoon(Soort soort, String was, String wordt) {}

    /** So many notas. */
    public record Bereik(int concepten, int lopend, int klaar) {}
}
