package nl.nota.overzicht;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nota.besluit.Tas;
import nl.nota.besluit.Tasrecht;
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
    private final Notalijst lijst;
    private final Notastanden standen;
    private final Register register;
    private final Clock clock;

    Tasinhouden(Tassen tassen, Notalijst lijst, Notastanden standen, Register register, Clock clock) {
        this.tassen = tassen;
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
                .filter(een -> Tasrecht.TAS_LEZEN.isFor(medewerker, een.code()))
                .sorted(Comparator.comparing(Onderdeel::code))
                .toList();
        if (bewindspersonen.isEmpty()) return List.of();
        var voor = before(medewerker);
        return bewindspersonen.stream()
                .map(een -> inhoud(tassen.of(een.code()), een.naam(), voor))
                .toList();
    }

    private List<Notastand> before(Medewerker medewerker) {
        var vraag = Zoekvraag.in(Set.of(Fase.TER_BESLISSING), Zoekvraag.MEESTE);
        return standen.of(lijst.visibleTo(medewerker, vraag)).stream()
                .sorted(Comparator.comparing(stand -> stand.nota().faseSinds()))
                .toList();
    }

    private static Tasinhoud inhoud(Tas tas, String naam, Collection<Notastand> voor) {
        var wachtend = voor.stream()
                .filter(stand -> isTurn(stand, tas.bewindspersoon()))
                .toList();
        Map<Kenmerk, Notastand> bij =
                wachtend.stream().collect(Collectors.toMap(stand -> stand.nota().kenmerk(), Function.identity()));
        var rij = tas.notas().stream()
                .flatMap(
                        een -> Stream.ofNullable(bij.get(een.kenmerk())).map(stand -> new Tasinhoud.Plaats(een, stand)))
                .toList();
        var buiten = wachtend.stream()
                .filter(stand -> tas.find(stand.nota().kenmerk()).isEmpty())
                .toList();
        return new Tasinhoud(tas, naam, rij, buiten);
    }

    private static boolean isTurn(Notastand stand, String code) {
        return stand.aanZet().stream().anyMatch(een -> een.wie().equals(code));
    }
}
