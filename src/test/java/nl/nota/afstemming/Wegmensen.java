package nl.nota.afstemming;

import static nl.nota.nota.Grond.BEWINDSPERSOON;
import static nl.nota.nota.Grond.LIJN;
import static nl.nota.nota.Grond.PARTIJ;
import static nl.nota.nota.Grond.SECRETARIAAT;
import static nl.nota.nota.Grond.STELLER;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.nota.nota.Betrekking;
import nl.nota.nota.Grond;
import nl.nota.organisatie.Formule;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.Vervanging;

/** The people around a nota: those whose codes are asked, or, when they are all away, those who replace them. */
final class Wegmensen {
    private Wegmensen() {}

    static List<Betrekking> present() {
        var mensen = new ArrayList<>(List.of(own("steller", STELLER), own("secretariaat", SECRETARIAAT)));
        for (var code : List.of("EZ", "HDFC")) mensen.add(own(code, PARTIJ));
        for (var code : List.of("PDGB", "DIR", "SG")) mensen.add(own(code, LIJN));
        for (var code : List.of("STASDEF", "MINDEF")) mensen.add(own(code, BEWINDSPERSOON));
        return mensen;
    }

    static List<Betrekking> replaced() {
        return List.of(
                own("steller", STELLER),
                own("secretariaat", SECRETARIAAT),
                by("KGG", "EZ", PARTIJ, Formule.AFWEZIGHEID),
                by("DJZ", "HDFC", PARTIJ, Formule.OPDRACHT),
                by("DGB", "PDGB", LIJN, Formule.AFWEZIGHEID),
                by("PDIR", "DIR", LIJN, Formule.MANDAAT),
                by("PSG", "SG", LIJN, Formule.WAARNEMING),
                by("STASDEF", "MINDEF", BEWINDSPERSOON, Formule.WAARNEMING));
    }

    private static Betrekking own(String code, Grond grond) {
        return new Betrekking(person(code, List.of()), Set.of(grond));
    }

    private static Betrekking by(String wie, String voor, Grond grond, Formule formule) {
        var afwezig = new Vervanging.Vervangene(id(voor), voor, voor);
        var vervanging = new Vervanging(afwezig, Set.of(voor), formule, "Vervangingsregeling, artikel 2");
        return new Betrekking(person(wie, List.of(vervanging)), Set.of(grond));
    }

    private static Medewerker person(String wie, List<Vervanging> vervangingen) {
        return new Medewerker(id(wie), wie, wie, "PDGB", Set.of(wie), Set.of(), vervangingen);
    }

    private static UUID id(String wie) {
        return new UUID(0, wie.hashCode());
    }
}
