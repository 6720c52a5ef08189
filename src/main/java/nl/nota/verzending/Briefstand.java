package nl.nota.verzending;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.nota.verzending.Handtekening.Soort;
import org.jspecify.annotations.Nullable;

/**
 * How far a letter is.
 *
 * @param bestand the dated file, or null while that of the besluit is to be signed
 * @param gezet everything that was signed and agreed for it, the oldest first
 * @param verzending that it went out, or null
 * @param kamerstuk the number that parliament gave it, or null while that is not known
 * @param meegezonden the beslisnota's that went along
 */
public record Briefstand(
        Brief brief,
        @Nullable Briefbestand bestand,
        List<Handtekening> gezet,
        @Nullable Verzending verzending,
        @Nullable String kamerstuk,
        List<Beslisnota> meegezonden) {

    /** Where a letter stands. */
    public enum Stand {
        TE_ONDERTEKENEN,
        ONDERTEKEND,
        VERZONDEN
    }

    public Briefstand {
        gezet = List.copyOf(gezet);
        meegezonden = List.copyOf(meegezonden);
    }

    public UUID id() {
        return brief.id();
    }

    public Stand stand() {
        if (verzending != null) return Stand.VERZONDEN;
        return openOndertekenaars().isEmpty() && openMedeNamens().isEmpty() ? Stand.ONDERTEKEND : Stand.TE_ONDERTEKENEN;
    }

    /** The hash of the file that is to be signed. */
    public String sha256() {
        return bestand == null ? brief.sha256() : bestand.sha256();
    }

    /** Whether who signs must say to have seen what differs from the file that was decided on. */
    public boolean isAnders() {
        return bestand != null;
    }

    /** The signatures and agreements that count: of the file that is there now. */
    public List<Handtekening> geldend() {
        return gezet.stream()
                .filter(een -> een.soort() == Soort.MEDE_NAMENS || een.sha256().equals(sha256()))
                .toList();
    }

    /** Codes of who must still sign this file. */
    public List<String> openOndertekenaars() {
        return open(Soort.ONDERTEKENING, brief.ondertekenaars());
    }

    /** Codes of who must still agree that it goes out on their behalf too. */
    public List<String> openMedeNamens() {
        return open(Soort.MEDE_NAMENS, brief.medeNamens());
    }

    private List<String> open(Soort soort, List<String> codes) {
        return codes.stream()
                .filter(code -> geldend().stream()
                        .noneMatch(een -> een.soort() == soort && een.functie().equals(code)))
                .toList();
    }

    /** Codes of who is asked in this capacity. */
    List<String> asked(Soort soort) {
        return soort == Soort.ONDERTEKENING ? brief.ondertekenaars() : brief.medeNamens();
    }

    /** Codes of who is asked in this capacity and did not do it yet. */
    List<String> open(Soort soort) {
        return soort == Soort.ONDERTEKENING ? openOndertekenaars() : openMedeNamens();
    }

    /** The people whose names belong to it. */
    public Stream<UUID> mensen() {
        return Stream.concat(brief.mensen(), gezet.stream().flatMap(Handtekening::mensen));
    }
}
