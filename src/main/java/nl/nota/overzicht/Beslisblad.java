package nl.nota.overzicht;

import java.util.List;
import java.util.Map;
import nl.nota.nota.Inhoud;
import nl.nota.nota.Leestekst;
import nl.nota.nota.Sjabloon;
import org.jspecify.annotations.Nullable;

/**
 * What a bewindspersoon reads before deciding: a few lines of facts, and the sheet.
 *
 * @param waarom why it lies there now: the first sentence of Aanleiding
 * @param geld the first sentence of Financiële overwegingen
 * @param recht the first sentence of Juridische overwegingen
 * @param nietOpenbaar what stays inside: the first sentence of that rubriek; empty when nothing does
 * @param afgestemd how many parties stand in the line "Afgestemd met"
 * @param gevraagd of how many
 * @param meldingen who does not agree, and what else nobody may miss
 * @param briefje the line of the private office; empty when there is none
 * @param tas where this nota is in the tas, or null outside it
 * @param aantekenen the way to write beside a passage of the sheet
 */
public record Beslisblad(
        String waarom,
        String geld,
        String recht,
        String nietOpenbaar,
        int afgestemd,
        int gevraagd,
        List<Instemming.Melding> meldingen,
        String briefje,
        Tasinhoud.@Nullable Voortgang tas,
        Aantekenen aantekenen,
        Papier papier) {
    /**
     * The way to write an annotation beside a passage, and back.
     *
     * @param rij whether the notas of the tas are read one after the other
     * @param mag whether this person may write one now
     * @param open how many open opmerkingen lie in each rubriek
     */
    public record Aantekenen(String bewindspersoon, boolean rij, boolean mag, Map<String, Integer> open) {
        public Aantekenen {
            open = Map.copyOf(open);
        }
    }

    private static final String SPOED = "spoed";

    public Beslisblad {
        meldingen = List.copyOf(meldingen);
    }

    static Beslisblad of(
            Inhoud inhoud,
            Notastand stand,
            Papier papier,
            String briefje,
            Tasinhoud.@Nullable Voortgang tas,
            Aantekenen aantekenen) {
        var tekst = Leestekst.of(inhoud);
        return new Beslisblad(
                tekst.firstSentence(Sjabloon.AANLEIDING),
                tekst.firstSentence(Sjabloon.FINANCIELE_OVERWEGINGEN),
                tekst.firstSentence(Sjabloon.JURIDISCHE_OVERWEGINGEN),
                tekst.firstSentence(Sjabloon.NIET_OPENBAAR),
                stand.ronde().afgestemdMet().size(),
                stand.ronde().standpunten().size(),
                papier.meldingen(),
                briefje,
                tas,
                aantekenen,
                papier);
    }

    /** Why it cannot wait; null when it can. */
    public Instemming.@Nullable Melding spoed() {
        return meldingen.stream()
                .filter(een -> een.wat().equals(SPOED))
                .findFirst()
                .orElse(null);
    }

    /** What is told beside who agreed. */
    public List<Instemming.Melding> afwijkingen() {
        return meldingen.stream().filter(een -> !een.wat().equals(SPOED)).toList();
    }
}
