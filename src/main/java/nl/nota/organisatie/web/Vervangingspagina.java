package nl.nota.organisatie.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.nota.organisatie.Formule;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.Rol;
import nl.nota.organisatie.Verlening;
import nl.nota.web.Moment;
import org.jspecify.annotations.Nullable;

/**
 * The page of the vervangingen.
 *
 * @param eigen by whom the reader is replaced, now or later
 * @param voor whom the reader replaces, now or later
 * @param anderen what others arranged, for beheer
 * @param collegas who can be chosen, by user name
 * @param codes the reader's own codes; without any there is nothing to let another do
 */
record Vervangingspagina(
        List<Regel> eigen,
        List<Regel> voor,
        List<Regel> anderen,
        Map<String, String> collegas,
        List<String> codes,
        List<Formule> formules) {

    /** One vervanging in words. */
    record Regel(
            UUID id,
            String van,
            String naar,
            List<String> codes,
            String begin,
            @Nullable String eind,
            Formule formule,
            String grondslag,
            boolean geldt) {}

    static Vervangingspagina of(
            Medewerker wie, List<Verlening> verleningen, List<Medewerker> mensen, LocalDate vandaag) {
        var lopend = verleningen.stream()
                .filter(een -> !een.isOver(vandaag))
                .sorted(Comparator.comparing(Verlening::begin))
                .toList();
        return new Vervangingspagina(
                lopend.stream()
                        .filter(een -> een.van().id().equals(wie.id()))
                        .map(een -> regel(een, vandaag))
                        .toList(),
                lopend.stream()
                        .filter(een -> een.naar().id().equals(wie.id()))
                        .map(een -> regel(een, vandaag))
                        .toList(),
                lopend.stream()
                        .filter(een -> !een.van().id().equals(wie.id())
                                && !een.naar().id().equals(wie.id()))
                        .map(een -> regel(een, vandaag))
                        .toList(),
                collegas(wie, mensen),
                wie.eigen().stream().sorted().toList(),
                List.of(Formule.values()));
    }

    private static Map<String, String> collegas(Medewerker wie, List<Medewerker> mensen) {
        var collegas = new LinkedHashMap<String, String>();
        collegas.put("", "");
        mensen.stream()
                .filter(een -> !een.id().equals(wie.id()) && !een.is(Rol.BEHEER) && !een.is(Rol.AUDIT))
                .forEach(een -> collegas.put(een.gebruikersnaam(), een.naam() + " (" + een.onderdeel() + ")"));
        return collegas;
    }

    private static Regel regel(Verlening verlening, LocalDate vandaag) {
        var eind = verlening.eind();
        return new Regel(
                verlening.id(),
                verlening.van().naam(),
                verlening.naar().naam(),
                verlening.codes(),
                Moment.words(verlening.begin()),
                eind == null ? null : Moment.words(eind),
                verlening.formule(),
                verlening.grondslag(),
                verlening.holdsOn(vandaag));
    }
}
