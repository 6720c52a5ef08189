package nl.nota.nota;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.Medewerkers;
import nl.nota.organisatie.Rol;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who may read a nota: asked by the house itself, when it must tell people of it. */
@Component
public class Lezers {
    private final Notas notas;
    private final Inzages inzages;
    private final Medewerkers medewerkers;
    private final Invallers invallers;
    private final Clock clock;

    Lezers(Notas notas, Inzages inzages, Medewerkers medewerkers, Invallers invallers, Clock clock) {
        this.notas = notas;
        this.inzages = inzages;
        this.medewerkers = medewerkers;
        this.invallers = invallers;
        this.clock = clock;
    }

    /** The nota for the house itself; nobody reads it through this door. */
    @Transactional(readOnly = true)
    public Optional<Nota> nota(Kenmerk kenmerk) {
        return notas.findById(kenmerk);
    }

    /** The same, held until the transaction ends as a command holds it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Nota> lock(Kenmerk kenmerk) {
        return notas.lock(kenmerk);
    }

    /** Everybody who sees this nota today, each with what he or she is to it. */
    @Transactional(readOnly = true)
    public List<Dossier> of(Nota nota) {
        var nu = clock.instant();
        var open = inzages.open(nota.kenmerk().waarde(), nu).stream()
                .filter(inzage -> inzage.opens(nota, nu))
                .toList();
        var sleutels = open.stream().map(Inzage::sleutel).distinct().toList();
        return invallers.among(people(sleutels).stream()
                .map(een -> new Dossier(nota, Betrekking.of(nota, een, open)))
                .filter(dossier -> !dossier.betrekking().gronden().isEmpty())
                .toList());
    }

    /** Those of these notas that this person may see. */
    @Transactional(readOnly = true)
    public Set<String> visibleTo(Medewerker medewerker, Collection<String> kenmerken) {
        var nu = clock.instant();
        return inzages.visible(kenmerken, Sleutel.heldBy(medewerker), nu, nu.minus(Nota.BEDENKTIJD));
    }

    /** Those of these notas that this person drafted, now or before. */
    @Transactional(readOnly = true)
    public Set<String> draftedBy(Medewerker medewerker, Collection<String> kenmerken) {
        var zelf = List.of(Sleutel.of(medewerker.id()).waarde());
        return inzages.open(kenmerken, zelf, clock.instant()).stream()
                .filter(een -> Betrekking.SCHRIJVERS.contains(een.grond()))
                .map(Inzage::kenmerk)
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<Medewerker> people(List<String> sleutels) {
        return medewerkers.among(
                named(sleutels, Sleutel.MEDEWERKER).map(UUID::fromString).toList(),
                named(sleutels, Sleutel.CODE).toList(),
                Stream.concat(
                                named(sleutels, Sleutel.ROL).map(Rol::valueOf),
                                named(sleutels, Sleutel.SECRETARIAAT).map(onderdeel -> Rol.SECRETARIAAT))
                        .distinct()
                        .toList());
    }

    private static Stream<String> named(List<String> sleutels, String soort) {
        return sleutels.stream()
                .filter(waarde -> waarde.startsWith(soort))
                .map(waarde -> waarde.substring(soort.length()));
    }
}
