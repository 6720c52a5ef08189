package nl.nota.overzicht;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.nota.besluit.Besluit;
import nl.nota.besluit.Besluiten;
import nl.nota.besluit.Tas;
import nl.nota.besluit.Tasbeleid;
import nl.nota.besluit.Tasnota;
import nl.nota.besluit.Tassen;
import nl.nota.nota.Fase;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Notalijst;
import nl.nota.nota.Zoekvraag;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.Onderdeel;
import nl.nota.organisatie.Register;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads the tassen that a person may see: the private office all of them, a bewindspersoon the own one. */
@Component
public class Tasinhouden {
    private final Tassen tassen;
    private final Tasbeleid beleid;
    private final Besluiten besluiten;
    private final Notalijst lijst;
    private final Notastanden standen;
    private final Register register;
    private final Clock clock;

    Tasinhouden(
            Tassen tassen,
            Tasbeleid beleid,
            Besluiten besluiten,
            Notalijst lijst,
            Notastanden standen,
            Register register,
            Clock clock) {
        this.tassen = tassen;
        this.beleid = beleid;
        this.besluiten = besluiten;
        this.lijst = lijst;
        this.standen = standen;
        this.register = register;
        this.clock = clock;
    }

    /** The tassen of this person, by the name of the bewindspersoon; none for who has nothing to do with them. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<Tasinhoud> of(Medewerker medewerker) {
        var bewindspersonen = register.valid(LocalDate.now(clock)).stream()
                .filter(een -> een.soort() == Onderdeel.Soort.BEWINDSPERSOON)
                .filter(een -> beleid.mayRead(medewerker, een.code()))
                .sorted(Comparator.comparing(Onderdeel::code))
                .toList();
        if (bewindspersonen.isEmpty()) return List.of();
        var gepakt = bewindspersonen.stream().map(een -> tassen.of(een.code())).toList();
        var voor = before(medewerker);
        var besloten = decided(gepakt);
        var namen = bewindspersonen.stream().collect(Collectors.toMap(Onderdeel::code, Onderdeel::naam));
        return gepakt.stream()
                .map(tas -> inhoud(tas, namen.getOrDefault(tas.bewindspersoon(), ""), voor, besloten))
                .toList();
    }

    /** The tas of this bewindspersoon, if this person may see it. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<Tasinhoud> of(Medewerker medewerker, String bewindspersoon) {
        return of(medewerker).stream()
                .filter(een -> een.bewindspersoon().equals(bewindspersoon))
                .findFirst();
    }

    private List<Notastand> before(Medewerker medewerker) {
        var vraag = Zoekvraag.in(Set.of(Fase.TER_BESLISSING), Zoekvraag.MEESTE);
        return standen.of(lijst.visibleTo(medewerker, vraag)).stream()
                .sorted(Comparator.comparing(stand -> stand.nota().faseSinds()))
                .toList();
    }

    private List<Besluit> decided(List<Tas> gepakt) {
        var kenmerken = gepakt.stream()
                .flatMap(tas -> tas.notas().stream())
                .map(Tasnota::kenmerk)
                .collect(Collectors.toSet());
        return kenmerken.isEmpty() ? List.of() : besluiten.of(kenmerken);
    }

    private static Tasinhoud inhoud(Tas tas, String naam, Collection<Notastand> voor, List<Besluit> besloten) {
        var code = tas.bewindspersoon();
        var wachtend = voor.stream().filter(stand -> waits(stand, code)).toList();
        Map<Kenmerk, Notastand> bij =
                wachtend.stream().collect(Collectors.toMap(stand -> stand.nota().kenmerk(), Function.identity()));
        var rij = new ArrayList<Tasinhoud.Plaats>();
        var geteld = 0;
        for (var nota : tas.notas()) {
            var stand = bij.get(nota.kenmerk());
            if (stand != null && isOf(stand, nota)) rij.add(new Tasinhoud.Plaats(nota, stand, ++geteld));
            else if (besloten.stream().anyMatch(besluit -> isOf(besluit, code, nota))) geteld++;
        }
        var erin = rij.stream().map(een -> een.nota().kenmerk()).collect(Collectors.toSet());
        var buiten = wachtend.stream()
                .filter(stand -> !erin.contains(stand.nota().kenmerk()))
                .toList();
        return new Tasinhoud(tas, naam, rij, geteld, buiten);
    }

    private static boolean waits(Notastand stand, String code) {
        var vandaag = stand.nu().toLocalDate();
        return stand.aanZet().stream().anyMatch(een -> een.wie().equals(code) && een.isBegun(vandaag));
    }

    /** Whether it is the text that was put into the tas. */
    private static boolean isOf(Notastand stand, Tasnota nota) {
        return stand.nota()
                .versie()
                .filter(een -> een.nummer() == nota.versie())
                .isPresent();
    }

    private static boolean isOf(Besluit besluit, String code, Tasnota nota) {
        return besluit.kenmerk().equals(nota.kenmerk())
                && besluit.bewindspersoon().equals(code)
                && besluit.gelezen().nummer() == nota.versie()
                && !besluit.isHerroepen();
    }
}
