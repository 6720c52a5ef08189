package nl.nota.inlezen.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.nota.inlezen.Lezing;
import nl.nota.nota.Blok;
import nl.nota.nota.Concept;
import nl.nota.nota.Inline;
import nl.nota.nota.Opmaak;
import nl.nota.nota.Rubriek;
import nl.nota.nota.Sjabloon;
import nl.nota.nota.Tekst;
import nl.nota.nota.Tekstvak;
import org.jspecify.annotations.Nullable;

/** Where in the concept somebody puts back what was left out of a file. */
final class Terugplaats {
    private final Concept concept;
    private final boolean magSchrijven;

    Terugplaats(Concept concept, boolean magSchrijven) {
        this.concept = concept;
        this.magSchrijven = magSchrijven;
    }

    /**
     * What was left out.
     *
     * @param soort what it is, by the name of its label
     * @param terug the text of the rubriek with it put back, or null when it stands there, or nobody may write
     */
    record Regel(String soort, String woorden, @Nullable Terug terug) {}

    /** The text of a rubriek as it would become, and the text from which that starts. */
    record Terug(String code, String titel, String tekst, String basis) {}

    Regel of(Lezing.Herkend weg) {
        var soort = weg.veld().substring(Lezing.Herkend.WEG.length());
        var terug = magSchrijven && !stands(weg.waarde()) ? rubriek().map(r -> back(r, weg.waarde())) : null;
        return new Regel(soort, weg.waarde(), terug == null ? null : terug.orElse(null));
    }

    private boolean stands(String woorden) {
        return concept.inhoud().rubrieken().stream()
                .anyMatch(r -> Opmaak.write(r.tekst(), 1).tekst().contains(words(woorden)));
    }

    private static String words(String woorden) {
        return Opmaak.write(paragraph(woorden), 1).tekst();
    }

    private static Tekst paragraph(String woorden) {
        return new Tekst(List.of(new Blok.Alinea(List.of(new Inline.Woorden(woorden)))));
    }

    /** The explanation, or where there is none the last rubriek. */
    private Optional<Rubriek> rubriek() {
        var alle = concept.inhoud().rubrieken();
        return alle.stream()
                .filter(r -> r.code().equals(Sjabloon.TOELICHTING))
                .findFirst()
                .or(() -> alle.isEmpty() ? Optional.empty() : Optional.of(alle.getLast()));
    }

    private Terug back(Rubriek rubriek, String woorden) {
        var blokken = new ArrayList<>(rubriek.tekst().blokken());
        blokken.addAll(paragraph(woorden).blokken());
        var basis = concept.basis().getOrDefault(rubriek.code(), "");
        return new Terug(rubriek.code(), rubriek.titel(), Tekstvak.write(new Tekst(blokken)), basis);
    }
}
