package nl.nota.overzicht;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.nota.besluit.Besluiten;
import nl.nota.besluit.Leesblad;
import nl.nota.besluit.Tassen;
import nl.nota.besluit.Terugname;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Kenmerk;
import nl.nota.organisatie.Medewerker;
import nl.nota.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills the port: what a bewindspersoon reads before deciding. */
@Component
public class Beslisbladen implements Leesblad {
    private final Notabeelden beelden;
    private final Tassen tassen;
    private final Tasinhouden inhouden;
    private final Dossiers dossiers;
    private final Besluiten besluiten;
    private final Clock clock;

    Beslisbladen(
            Notabeelden beelden,
            Tassen tassen,
            Tasinhouden inhouden,
            Dossiers dossiers,
            Besluiten besluiten,
            Clock clock) {
        this.beelden = beelden;
        this.tassen = tassen;
        this.inhouden = inhouden;
        this.dossiers = dossiers;
        this.besluiten = besluiten;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Beslisblad of(Medewerker medewerker, Kenmerk kenmerk, String bewindspersoon, boolean rij) {
        var beeld = beelden.of(medewerker, kenmerk);
        var tas = rij ? progress(medewerker, kenmerk, bewindspersoon) : null;
        return of(beeld, bewindspersoon, tas).orElseThrow(NotFound::new);
    }

    /** The same of a file that was read before; empty for who reads no text. */
    @Transactional(readOnly = true)
    public Optional<Beslisblad> of(Notabeeld beeld, String bewindspersoon) {
        return of(beeld, bewindspersoon, null);
    }

    private Optional<Beslisblad> of(Notabeeld beeld, String bewindspersoon, Tasinhoud.@Nullable Voortgang tas) {
        var briefje = tassen.regel(List.of(bewindspersoon), beeld.stand().nota().kenmerk());
        return beeld.papier()
                .flatMap(papier -> beeld.teksten()
                        .laatste()
                        .map(versie -> Beslisblad.of(versie.inhoud(), beeld.stand(), papier, briefje, tas)));
    }

    private Tasinhoud.@Nullable Voortgang progress(Medewerker medewerker, Kenmerk kenmerk, String bewindspersoon) {
        return inhouden.of(medewerker).stream()
                .filter(een -> een.bewindspersoon().equals(bewindspersoon))
                .findFirst()
                .flatMap(een -> een.at(kenmerk))
                .orElse(null);
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
