package nl.nota.archief.web;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nota.archief.Archiefbureau;
import nl.nota.logboek.Ketencontrole;
import nl.nota.logboek.Uitslag;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.Medewerkers;
import nl.nota.web.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of a list of what is to be destroyed or was, with the check of what is left of each trail. */
@Component
class Vernietigingsbladen {
    private final Archiefbureau bureau;
    private final Ketencontrole ketens;
    private final Medewerkers medewerkers;

    Vernietigingsbladen(Archiefbureau bureau, Ketencontrole ketens, Medewerkers medewerkers) {
        this.bureau = bureau;
        this.ketens = ketens;
        this.medewerkers = medewerkers;
    }

    String show(UUID id, Medewerker medewerker, String reden, Model model) {
        var lijst = bureau.list(id).orElseThrow(NotFound::new);
        var besluit = lijst.besluit();
        var mensen = Stream.of(lijst.door(), besluit == null ? null : besluit.door())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        model.addAttribute("lijst", lijst);
        model.addAttribute("eigen", lijst.door().equals(medewerker.id()));
        model.addAttribute("reden", reden);
        model.addAttribute(
                "namen",
                medewerkers.namesOf(mensen).entrySet().stream()
                        .collect(Collectors.toMap(een -> een.getKey().toString(), Map.Entry::getValue)));
        model.addAttribute(
                "heel",
                lijst.regels().stream()
                        .filter(een -> een.vernietigd() != null)
                        .collect(Collectors.toMap(
                                een -> een.kenmerk(),
                                een -> ketens.check(een.kenmerk()) instanceof Uitslag.Ongeschonden(var n, var hash)
                                        && n == een.vernietigd().gebeurtenissen()
                                        && hash.equals(een.vernietigd().ketenhash()))));
        return "archief/lijst";
    }
}
