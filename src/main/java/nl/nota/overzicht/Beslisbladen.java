package nl.nota.overzicht;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import nl.nota.besluit.Besluiten;
import nl.nota.besluit.Leesblad;
import nl.nota.besluit.Tassen;
import nl.nota.besluit.Terugname;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.opmerking.Gesprekken;
import nl.nota.opmerking.OpmerkingHandeling;
import nl.nota.organisatie.Medewerker;
import nl.nota.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Fills the port: what a bewindspersoon reads before deciding. */
@Component
public class Beslisbladen implements Leesblad {
    private final Notabeelden beelden;
    private final Tassen tassen;
    private final Tasinhouden inhouden;
    private final Gesprekken gesprekken;
    private final Dossiers dossiers;
    private final Besluiten besluiten;
    private final Clock clock;

    Beslisbladen(
            Notabeelden beelden,
            Tassen tassen,
            Tasinhouden inhouden,
            Gesprekken gesprekken,
            Dossiers dossiers,
            Besluiten besluiten,
            Clock clock) {
        this.beelden = beelden;
        this.tassen = tassen;
        this.inhouden = inhouden;
        this.gesprekken = gesprekken;
        this.dossiers = dossiers;
        this.besluiten = besluiten;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Beslisblad of(Medewerker medewerker, Kenmerk kenmerk, String bewindspersoon, boolean rij) {
        var beeld = beelden.of(medewerker, kenmerk);
        var tas = rij
                ? inhouden.of(medewerker, bewindspersoon)
                        .flatMap(een -> een.at(kenmerk))
                        .orElse(null)
                : null;
        var teksten = beeld.teksten();
        var open = teksten.inhoud().map(nu -> gesprekken.open(beeld.stand().dossier(), nu, teksten.versies()));
        return of(beeld, bewindspersoon, tas, open.orElse(Map.of())).orElseThrow(NotFound::new);
    }

    /**
     * The same of a file that was read before; empty for who reads no text.
     *
     * @param open how many open opmerkingen lie in each rubriek
     */
    @Transactional(readOnly = true)
    public Optional<Beslisblad> of(Notabeeld beeld, String bewindspersoon, Map<String, Integer> open) {
        return of(beeld, bewindspersoon, null, open);
    }

    private Optional<Beslisblad> of(
            Notabeeld beeld, String code, Tasinhoud.@Nullable Voortgang tas, Map<String, Integer> open) {
        var mag = beeld.handelingen().contains(OpmerkingHandeling.OPMERKEN.name());
        var aantekenen = new Beslisblad.Aantekenen(code, tas != null, mag, open);
        return beeld.papier()
                .flatMap(papier -> beeld.teksten()
                        .laatste()
                        .map(versie -> Beslisblad.of(
                                versie.inhoud(), beeld.stand(), papier, briefje(beeld, code), tas, aantekenen)));
    }

    private String briefje(Notabeeld beeld, String bewindspersoon) {
        var nota = beeld.stand().nota();
        return nota.versie()
                .map(versie -> tassen.regel(bewindspersoon, nota.kenmerk(), versie.nummer()))
                .orElse("");
    }

    @Override
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<Kenmerk> next(Medewerker medewerker, Kenmerk kenmerk, String bewindspersoon) {
        return inhouden.of(medewerker, bewindspersoon).flatMap(een -> een.next(kenmerk));
    }

    @Override
    @Transactional(readOnly = true)
    public @Nullable Terugname before(Medewerker medewerker, @Nullable String kenmerk) {
        var vorige = Optional.ofNullable(kenmerk).flatMap(Kenmerk::parse);
        if (vorige.isEmpty() || !dossiers.isVisibleTo(medewerker, vorige.get())) return null;
        var dossier = dossiers.visibleTo(medewerker, vorige.get());
        return Terugname.of(dossier, besluiten.of(vorige.get()), clock.instant())
                .orElse(null);
    }
}
