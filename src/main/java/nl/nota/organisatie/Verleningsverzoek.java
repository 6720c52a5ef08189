package nl.nota.organisatie;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A vervanging that somebody wants to grant.
 *
 * @param van user name of who is replaced; empty means who asks
 * @param naar user name of who will act
 * @param codes the own codes it is limited to; empty means all of them
 */
public record Verleningsverzoek(
        String van,
        String naar,
        List<String> codes,
        @Nullable LocalDate begin,
        @Nullable LocalDate eind,
        @Nullable Formule formule,
        String grondslag) {
    public Verleningsverzoek {
        van = Medewerkers.normal(van);
        naar = Medewerkers.normal(naar);
        codes = codes.stream().map(String::strip).distinct().sorted().toList();
        grondslag = grondslag.strip();
    }
}
