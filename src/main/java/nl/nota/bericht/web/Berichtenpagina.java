package nl.nota.bericht.web;

import java.util.List;
import java.util.stream.Collectors;
import nl.nota.bericht.Bericht;
import nl.nota.bericht.Berichten;
import nl.nota.bericht.Berichttekst;
import nl.nota.nota.Lezers;
import nl.nota.organisatie.Medewerker;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Puts together the list of what happened for a person. */
@Component
class Berichtenpagina {
    private static final int GROOTTE = 30;

    private final Berichten berichten;
    private final Berichttekst tekst;
    private final Lezers lezers;

    Berichtenpagina(Berichten berichten, Berichttekst tekst, Lezers lezers) {
        this.berichten = berichten;
        this.tekst = tekst;
        this.lezers = lezers;
    }

    /**
     * One page of the list.
     *
     * @param laatste the newest of it, so that "everything read" means what was on the page
     * @param volgende where the next page begins, or null
     */
    record Blad(
            List<Berichtregel> regels,
            long laatste,
            @Nullable Long volgende) {}

    /** A nota that the person may no longer see is not named any more. */
    Blad of(Medewerker medewerker, @Nullable Long voor) {
        var allen = berichten.of(medewerker.id(), voor == null ? Long.MAX_VALUE : voor, GROOTTE);
        if (allen.isEmpty()) return new Blad(List.of(), 0, null);
        var zichtbaar = lezers.visibleTo(
                medewerker, allen.stream().map(een -> een.kenmerk().waarde()).collect(Collectors.toSet()));
        var ongelezen = berichten.unread(medewerker.id(), allen);
        var regels = allen.stream()
                .filter(een -> zichtbaar.contains(een.kenmerk().waarde()))
                .map(een -> regel(een, ongelezen.contains(een.id())))
                .toList();
        var volgende = allen.size() == GROOTTE ? allen.getLast().volgnummer() : null;
        return new Blad(regels, allen.getFirst().volgnummer(), volgende);
    }

    private Berichtregel regel(Bericht bericht, boolean ongelezen) {
        return new Berichtregel(
                bericht.id(),
                bericht.kenmerk().waarde(),
                StringUtils.capitalize(tekst.kort(bericht)),
                tekst.zinnen(bericht),
                bericht.tijd(),
                ongelezen);
    }
}
