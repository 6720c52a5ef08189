package nl.nota.controle;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.nota.kern.Maandnaam;
import nl.nota.nota.Sjabloon;

/** D22: nothing says by when a decision is needed. */
final class Besluitdatum implements Regel {
    private static final Pattern MOMENT = Pattern.compile(
            "uiterlijk|vóór|(?<!\\p{L})voor (?:\\d|eind|begin|maandag|dinsdag|woensdag|donderdag|vrijdag|(?:het|de)"
                + " (?:\\p{L}*reces|\\p{L}*debat|\\p{L}*overleg|begrotings|stemming|behandeling|einde?|start|zomer|winter|kerst|ministerraad))|\\d{1,2}"
                + " (?:" + Maandnaam.EEN_VAN
                    + ")|week"
                    + " (?:van|\\d)|termijn|deadline|(?<!\\p{L})(?:vandaag|morgen|gepland|voorzien|spoed)(?!\\p{L})|(?<!\\p{L})per"
                    + " (?:\\d|direct)|met ingang van|(?:deze|volgende) (?:week|maand)|(?:eerste|tweede|derde|vierde)"
                    + " kwartaal",
            Pattern.CASE_INSENSITIVE);
    private static final Regelblad BLAD = Regelblad.waarschuwing(
            "D22",
            "Nergens staat wanneer het besluit nodig is",
            "Zonder datum weet niemand in de lijn hoe lang de nota mag liggen.",
            "# Geadviseerd besluit\nU wordt geadviseerd de brief te ondertekenen.",
            "# Geadviseerd besluit\nU wordt geadviseerd de brief uiterlijk 3 juli 2025 te ondertekenen.");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        if (!proef.asksBesluit() || proef.besluit().findAny().isEmpty()) return Stream.empty();
        var ergens = proef.tekst().stream()
                .filter(een -> !een.plaats().deel().equals(Sjabloon.NIET_OPENBAAR)
                        && een.plaats().voetnoot() == null)
                .filter(een -> isAhead(een))
                .anyMatch(een -> een.has(MOMENT));
        return ergens
                ? Stream.empty()
                : proef.besluit()
                        .limit(1)
                        .map(een -> Bevinding.of(
                                BLAD,
                                een.plek(),
                                "Noem de datum waarop het besluit nodig is, of waarop de brief uitgaat."));
    }

    /** Where a moment to come is named: the decision, its reason, the key points or the planning. */
    private static boolean isAhead(Alinea alinea) {
        var deel = alinea.plaats().deel();
        return deel.equals(Sjabloon.GEADVISEERD_BESLUIT)
                || deel.equals(Sjabloon.AANLEIDING)
                || deel.equals(Sjabloon.KERNPUNTEN)
                || deel.contains("PLANNING")
                || deel.contains("VERVOLG");
    }
}
