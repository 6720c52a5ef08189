package nl.nota.controle;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.nota.inlezen.Inlezing;
import nl.nota.inlezen.Inlezingen;
import nl.nota.inlezen.Lezing.Herkend;
import nl.nota.kern.Reden;
import nl.nota.nota.Binnenwerk;
import nl.nota.nota.Inhoud;
import nl.nota.nota.Nota;
import nl.nota.nota.Notasjablonen;
import nl.nota.organisatie.Register;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks at a nota with every rule: those of this module and those that the offices above contribute. */
@Component
public class Keuringen {
    /** What the office that submits asks itself, in its own words. */
    private static final Set<String> ELDERS = Set.of("K01", "K02", "D02");

    private final List<Regel> regels;
    private final Register register;
    private final Inlezingen inlezingen;
    private final Afwijzingen afwijzingen;
    private final Binnenwerk binnen;
    private final Notasjablonen sjablonen;
    private final Clock clock;

    Keuringen(
            List<Regel> erbij,
            Register register,
            Inlezingen inlezingen,
            Afwijzingen afwijzingen,
            Binnenwerk binnen,
            Notasjablonen sjablonen,
            Clock clock) {
        this.regels = Stream.concat(Tekstregels.ALLE.stream(), erbij.stream()).toList();
        this.register = register;
        this.inlezingen = inlezingen;
        this.afwijzingen = afwijzingen;
        this.binnen = binnen;
        this.sjablonen = sjablonen;
        this.clock = clock;
    }

    /** What is wrong or missing in this text of the nota now. */
    @Transactional(readOnly = true)
    public Keuring of(Nota nota, Inhoud inhoud) {
        var kenmerk = nota.kenmerk();
        var bevindingen = Keurmeester.judge(Drukproef.of(inhoud, around(nota, inhoud)), regels);
        return Keuring.of(kenmerk.waarde(), bevindingen, afwijzingen.of(kenmerk));
    }

    /** What still stands against submitting it, beside what is asked there anyhow. */
    public List<Reden> against(Nota nota, Inhoud inhoud) {
        return of(nota, inhoud).alles().stream()
                .filter(een ->
                        een.stops() && !ELDERS.contains(een.bevinding().regel().id()))
                .map(Keuringen::reason)
                .toList();
    }

    private static Reden reason(Gevonden een) {
        var uitleg = een.bevinding().uitleg();
        var regel = een.bevinding().regel().id();
        return een.bevinding().isVast()
                ? Reden.onjuist("controle.reden.fout-vast", uitleg, regel)
                : Reden.onjuist("controle.reden.fout", uitleg, regel);
    }

    /** Whether drafters of this nota let anything stand. */
    public boolean isDismissed(Nota nota) {
        return !afwijzingen.of(nota.kenmerk()).isEmpty();
    }

    /** The page of each rule, in the order of the catalogue. */
    public List<Regelblad> catalogus() {
        return regels.stream()
                .map(Regel::blad)
                .sorted(java.util.Comparator.comparing(Regelblad::id))
                .toList();
    }

    private Omstandigheden around(Nota nota, Inhoud inhoud) {
        var vandaag = LocalDate.now(clock);
        var datum = inhoud.kop().datum();
        var inlezing = inlezingen.of(nota.kenmerk());
        return new Omstandigheden(
                nota.kenmerk().waarde(),
                register.on(datum == null ? vandaag : datum),
                vandaag,
                inlezing.map(Inlezing::geclaimd).orElse(List.of()),
                inhoud.bijlagen().isEmpty()
                        ? nota.aantalBijlagen()
                        : Integer.valueOf(inhoud.bijlagen().size()),
                binnen.gronden(nota.kenmerk()),
                sjablonen.of(nota).vorm().required(inhoud.kop().soort()),
                inlezing.stream()
                        .flatMap(een -> een.herkend().stream())
                        .map(Herkend::veld)
                        .anyMatch(Herkend.PAGINAKOP::equals));
    }
}
