package nl.nota.inlezen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.nota.nota.Inhoud;
import nl.nota.nota.Kop;
import nl.nota.nota.Opsteller;
import nl.nota.nota.Rubricering;
import nl.nota.nota.Rubriek;
import nl.nota.nota.Sjabloon;
import nl.nota.nota.Soort;
import nl.nota.nota.Tekst;
import nl.nota.nota.Teksten;

/** Makes up whole notas, the same ones for the same seed. */
final class Notamaker {
    private static final List<String> CODES = List.of("MINDEF", "STASDEF", "PDGB", "EZ", "HDFC", "DJZ", "DCo", "KGG");
    private static final List<String> TITELS = List.of(
            "Kamerbrief 'update' & <vervolg>", "Ter beslissing over Aan: wie", "Nota", "Aanleiding", "1. Van A naar B");

    private final Random toeval;
    private final Teksten teksten;

    Notamaker(long zaad) {
        this.toeval = new Random(zaad);
        this.teksten = new Teksten(zaad);
    }

    Wordnota nota() {
        return new Wordnota(
                inhoud(), "MINDEF2025" + (1_000_000 + toeval.nextInt(9_000_000)), codes(), toeval.nextInt(5));
    }

    Inhoud inhoud() {
        List<Rubriek> rubrieken = new ArrayList<>();
        for (Rubriek vast : Sjabloon.defensie()) {
            if (toeval.nextInt(8) == 0) continue;
            rubrieken.add(vast.with(toeval.nextInt(4) == 0 ? Tekst.LEEG : teksten.tekst()));
            if (toeval.nextInt(5) == 0)
                rubrieken.add(new Rubriek("EIGEN_" + rubrieken.size(), "Krachtenveld", vast.ouder(), teksten.tekst()));
        }
        return new Inhoud(kop(), rubrieken);
    }

    private Kop kop() {
        List<Opsteller> opstellers = new ArrayList<>();
        for (int i = toeval.nextInt(3); i > 0; i--)
            opstellers.add(new Opsteller(
                    maybe("A. de Vries"),
                    maybe("Sr Beleidsmdw"),
                    maybe("KD: Leiding"),
                    maybe("+316 [x]"),
                    maybe("a@b.nl")));
        return new Kop(
                toeval.nextInt(5) == 0 ? null : Soort.values()[toeval.nextInt(Soort.values().length)],
                TITELS.get(toeval.nextInt(TITELS.size())),
                codes(),
                toeval.nextBoolean() ? "PDGB" : null,
                codes(),
                toeval.nextInt(5) == 0 ? null : LocalDate.of(2025, 1, 1).plusDays(toeval.nextInt(400)),
                toeval.nextInt(4) == 0 ? null : Rubricering.values()[toeval.nextInt(Rubricering.values().length)],
                opstellers,
                toeval.nextInt(4) == 0 ? List.of("NL EYES ONLY", "Onder embargo tot 3 mei 2026") : List.of(),
                toeval.nextInt(4) == 0 ? codes() : List.of());
    }

    private String maybe(String waarde) {
        return toeval.nextInt(3) == 0 ? "" : waarde;
    }

    private List<String> codes() {
        return CODES.stream().filter(code -> toeval.nextInt(4) == 0).toList();
    }
}
