package nl.nota.controle;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.nota.nota.Bijlage;
import nl.nota.nota.Bijlagerol;
import nl.nota.nota.Verwijzing;

/**
 * L01: the letter that lies with the nota has another title or reference than the text says; of the onderwerp the
 * office that sends letters says the same.
 */
final class Briefverschil implements Regel {
    private static final Pattern WIT = Pattern.compile("[\\s\\u00a0]+");
    private static final int SLIPS = 2;
    private static final Regelblad BLAD = Regelblad.waarschuwing(
            "L01",
            "De brief heet anders dan de tekst zegt",
            "Nota en brief worden samen openbaar; titel en kenmerk moeten gelijk zijn.",
            "brief: Update versnelling opbouw industrie; MINDEF20250035489\n\n"
                    + "# Geadviseerd besluit\n"
                    + "U wordt geadviseerd de Kamerbrief ‘Update versnellen opbouw industrie’ (MINDEF20250035498) te"
                    + " ondertekenen.",
            "brief: Update versnelling opbouw industrie; MINDEF20250035489\n\n"
                    + "# Geadviseerd besluit\n"
                    + "U wordt geadviseerd de Kamerbrief ‘Update versnelling opbouw industrie’ (MINDEF20250035489) te"
                    + " ondertekenen.");

    @Override
    public Regelblad blad() {
        return BLAD;
    }

    @Override
    public Stream<Bevinding> bevindingen(Drukproef proef) {
        return proef.inhoud().bijlagen().stream()
                .filter(een -> een.rol() == Bijlagerol.KAMERBRIEF)
                .flatMap(brief -> Stream.concat(titles(proef, brief), references(proef, brief)));
    }

    private static Stream<Bevinding> titles(Drukproef proef, Bijlage brief) {
        var titel =
                List.of(WIT.split(brief.titel().strip().toLowerCase(Locale.ROOT).replace('’', '\'')));
        return proef.tekst().stream()
                .flatMap(Titel::in)
                .filter(een -> Titel.isSlip(een.words(), titel))
                .map(een -> Bevinding.of(
                        BLAD,
                        een.plek(),
                        "De brief in de bijlage heet “%s”."
                                .formatted(brief.titel().strip())));
    }

    /** A kenmerk that is nearly the one of the letter; one that differs more is another paper. */
    private static Stream<Bevinding> references(Drukproef proef, Bijlage brief) {
        var eigen = WIT.matcher(brief.referentie()).replaceAll("");
        if (eigen.isEmpty()) return Stream.empty();
        return proef.tekst().stream()
                .flatMap(alinea -> Verwijzing.in(alinea.tekst()).stream()
                        .filter(een -> een.soort() == Verwijzing.Soort.KENMERK && isSlip(een.sleutel(), eigen, proef))
                        .map(een -> Bevinding.of(
                                        BLAD,
                                        alinea.plek(
                                                alinea.tekst()
                                                        .offsetByCodePoints(
                                                                0,
                                                                een.vindplaats().begin()),
                                                alinea.tekst()
                                                        .offsetByCodePoints(
                                                                0,
                                                                een.vindplaats().eind())),
                                        "De brief in de bijlage heeft kenmerk %s.".formatted(eigen))
                                .with(Verbetering.into(eigen))));
    }

    private static boolean isSlip(String gezegd, String eigen, Drukproef proef) {
        return !gezegd.equals(eigen)
                && !gezegd.equals(proef.omstandigheden().kenmerk())
                && Afstand.between(gezegd, eigen, SLIPS) <= SLIPS;
    }
}
