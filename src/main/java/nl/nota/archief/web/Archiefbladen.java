package nl.nota.archief.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nota.archief.ArchiefHandeling;
import nl.nota.archief.Archiefdossier;
import nl.nota.archief.Archiefdossiers;
import nl.nota.archief.Bewaarstop;
import nl.nota.archief.Selectielijst;
import nl.nota.kern.Reden;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Notakop;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.Medewerkers;
import nl.nota.web.Redenen;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Fills the page of the archive about one dossier. */
@Component
class Archiefbladen {
    private static final Map<String, String> VELDEN = Map.of(
            "archief.reden.categorie", "categorie",
            "archief.reden.verzonden", "categorie",
            "archief.reden.waarom", "reden");

    private final Dossiers dossiers;
    private final Archiefdossiers archief;
    private final Selectielijst lijst;
    private final Medewerkers medewerkers;
    private final Redenen redenen;
    private final Clock clock;

    Archiefbladen(
            Dossiers dossiers,
            Archiefdossiers archief,
            Selectielijst lijst,
            Medewerkers medewerkers,
            Redenen redenen,
            Clock clock) {
        this.dossiers = dossiers;
        this.archief = archief;
        this.lijst = lijst;
        this.medewerkers = medewerkers;
        this.redenen = redenen;
        this.clock = clock;
    }

    /** The page, with above it why something was refused; for who does not look at it, why not. */
    @Transactional(readOnly = true)
    public String show(
            Kenmerk kenmerk, Medewerker medewerker, List<Reden> tegen, Model model, HttpServletResponse response) {
        var dossier = dossiers.visibleTo(medewerker, kenmerk);
        var against = ArchiefHandeling.BEWAARSTOP_ZETTEN.against(dossier);
        if (!against.isEmpty()) {
            model.addAttribute("kenmerk", kenmerk);
            return redenen.show("nota/weigering", tegen.isEmpty() ? against : tegen, Map.of(), model, response);
        }
        var blad = archief.of(dossier);
        var kop = Notakop.of(dossier);
        // Who keeps the archive reads no text here, so that nothing leads to it.
        model.addAttribute("kop", new Notakop(kop.kenmerk(), kop.onderwerp(), null, kop.fase()));
        model.addAttribute("blad", blad);
        model.addAttribute("openstaanden", Archiefdossier.Openstaand.values());
        model.addAttribute("stopsoorten", Bewaarstop.Soort.values());
        model.addAttribute("categorieen", lijst.on(LocalDate.now(clock)));
        blad.afsluiting().ifPresent(een -> model.addAttribute("categorie", lijst.named(een.categorie())));
        model.addAttribute("namen", names(blad));
        model.addAttribute(
                "mag",
                Stream.of(ArchiefHandeling.values())
                        .filter(een -> een.against(dossier).isEmpty())
                        .map(Enum::name)
                        .toList());
        return tegen.isEmpty() ? "archief/dossier" : redenen.show("archief/dossier", tegen, VELDEN, model, response);
    }

    private Map<String, String> names(Archiefdossier blad) {
        var mensen = Stream.concat(
                        blad.afsluiting().stream().map(een -> een.door()),
                        blad.stops().stream().map(Bewaarstop::door))
                .collect(Collectors.toSet());
        return medewerkers.namesOf(mensen).entrySet().stream()
                .collect(Collectors.toMap(een -> een.getKey().toString(), Map.Entry::getValue));
    }
}
