package nl.nota.route;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.nota.kern.Kalender;
import nl.nota.kern.Reden;
import nl.nota.nota.Fase;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Notasjablonen;
import nl.nota.organisatie.Bezetting;
import nl.nota.organisatie.Parafenlijnen;
import nl.nota.organisatie.Register;
import org.springframework.stereotype.Component;

/** Says what stands against a usual route and what it would mean, before it is kept. */
@Component
public class Routesjabloonplan {
    private static final Kenmerk VERZONNEN = new Kenmerk("VOORBEELD");
    private static final List<String> BESLISSER = List.of("bewindspersoon");

    private final Routesjablonen sjablonen;
    private final Sjabloonbereik bereik;
    private final Notasjablonen rubrieken;
    private final Register register;
    private final Parafenlijnen lijnen;
    private final Kalender kalender;
    private final Clock clock;

    Routesjabloonplan(
            Routesjablonen sjablonen,
            Sjabloonbereik bereik,
            Notasjablonen rubrieken,
            Register register,
            Parafenlijnen lijnen,
            Kalender kalender,
            Clock clock) {
        this.sjablonen = sjablonen;
        this.bereik = bereik;
        this.rubrieken = rubrieken;
        this.register = register;
        this.lijnen = lijnen;
        this.kalender = kalender;
        this.clock = clock;
    }

    public List<Reden> against(Sjabloonverzoek wat) {
        return new Sjablooncontrole(
                        LocalDate.now(clock),
                        sjablonen.all(),
                        register.entries(),
                        rubrieken.rubrieken().keySet())
                .against(wat);
    }

    /** Of a form that nothing stands against. */
    public Sjabloonvoorbeeld preview(Sjabloonverzoek wat) {
        var was = wat.was();
        var wordt = wat.wordt(was == null ? "" : was.code());
        var lijn = lijnen.of(wordt.onderdeel());
        var dagen = wordt.days(false, kalender, wordt.begin());
        var besluit = walk(wordt, lijn).stappen().getLast();
        var haltes = wordt.partijen().stream()
                .map(Routesjabloon.Regel::halte)
                .distinct()
                .map(nummer -> new Sjabloonvoorbeeld.Halte(
                        nummer,
                        wordt.partijen().stream()
                                .filter(een -> een.halte() == nummer)
                                .map(een -> new Sjabloonvoorbeeld.Wie(
                                        een, Objects.requireNonNull(dagen.get(een.onderdeel()))))
                                .toList()))
                .toList();
        return new Sjabloonvoorbeeld(
                wordt,
                haltes,
                lijn,
                besluit.verwacht(),
                besluit.reces(),
                was == null ? List.of() : Sjabloonverschil.of(was, wordt),
                bereik.of(wordt),
                Sjabloonsignaal.of(wordt, wordt.begin(), register.entries()).toList());
    }

    /** The same walk as for a real nota. */
    private Routeprognose walk(Routesjabloon wordt, List<String> lijn) {
        var dagen = wordt.days(false, kalender, wordt.begin());
        var partijen = wordt.partijen().stream()
                .map(een -> new Partij(
                        een.halte(),
                        een.onderdeel(),
                        een.scope(),
                        dagen.get(een.onderdeel()),
                        een.verplicht(),
                        een.streng()))
                .toList();
        var route = new Route(VERZONNEN, wordt.regel());
        route.choose(wordt.regel(), new Routekeuze(partijen, lijn, wordt.regel(), BESLISSER, false));
        return new Prognoseloop(route, Voortgang.begin(Fase.CONCEPT), kalender, Bezetting.VOLLEDIG, wordt.begin())
                .walk();
    }
}
