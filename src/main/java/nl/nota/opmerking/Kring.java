package nl.nota.opmerking;

import static nl.nota.nota.Grond.BEWINDSPERSOON;
import static nl.nota.nota.Grond.KABINET;
import static nl.nota.nota.Grond.LIJN;
import static nl.nota.nota.Grond.PARTIJ;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.nota.nota.Dossier;
import org.jspecify.annotations.Nullable;

/**
 * The circle in which something is said; nobody outside it knows of it until it is shared.
 *
 * @param code whom its author speaks for; null for the drafters
 */
public record Kring(Kringsoort soort, @Nullable String code) {
    /** Whether this person belongs to it; who drafted the nota is in no other circle about it. */
    public boolean holds(Dossier dossier) {
        var betrekking = dossier.betrekking();
        if (soort == Kringsoort.OPSTELLERS) return OpmerkingLeesrecht.OPSTELLERSKRING.isFor(betrekking);
        if (betrekking.wroteAlong()) return false;
        return switch (soort) {
            case OPSTELLERS -> true;
            case PARTIJ -> betrekking.is(PARTIJ) && isOwn(dossier);
            case LIJN -> betrekking.is(LIJN);
            case BEWINDSPERSOON -> betrekking.is(KABINET) || (betrekking.is(BEWINDSPERSOON) && isOwn(dossier));
        };
    }

    private boolean isOwn(Dossier dossier) {
        return code != null && dossier.betrekking().speaksFor(code);
    }

    /**
     * For whom this person may speak.
     *
     * @param aan the bewindspersonen the nota goes to, for whom the private office writes down what they say
     */
    static List<Kring> of(Dossier dossier, Collection<String> aan) {
        var betrekking = dossier.betrekking();
        if (OpmerkingLeesrecht.OPSTELLERSKRING.isFor(betrekking))
            return List.of(new Kring(Kringsoort.OPSTELLERS, null));
        var codes = dossier.medewerker().codes().stream()
                .filter(betrekking::speaksFor)
                .sorted()
                .toList();
        var kringen = new ArrayList<Kring>();
        if (betrekking.is(BEWINDSPERSOON)) kringen.addAll(each(Kringsoort.BEWINDSPERSOON, codes.stream()));
        if (betrekking.is(KABINET)) kringen.addAll(each(Kringsoort.BEWINDSPERSOON, aan.stream()));
        if (betrekking.is(LIJN)) kringen.addAll(each(Kringsoort.LIJN, codes.stream()));
        if (betrekking.is(PARTIJ)) kringen.addAll(each(Kringsoort.PARTIJ, codes.stream()));
        return kringen.stream().distinct().toList();
    }

    private static List<Kring> each(Kringsoort soort, Stream<String> codes) {
        return codes.map(code -> new Kring(soort, code)).toList();
    }

    /** The code this person speaks for when answering in it: that of the circle, the own one, or none for a drafter. */
    @Nullable
    String voice(Dossier dossier) {
        if (holds(dossier)) return code;
        if (OpmerkingLeesrecht.OPSTELLERSKRING.isFor(dossier.betrekking())) return null;
        return dossier.medewerker().codes().stream()
                .filter(dossier.betrekking()::speaksFor)
                .sorted()
                .findFirst()
                .orElse(null);
    }

    /** The chain of the logboek that this circle keeps about a nota, apart from the nota's own that others read. */
    String keten(String kenmerk) {
        return kenmerk + "/" + soort + (code == null || soort == Kringsoort.LIJN ? "" : "/" + code);
    }
}
