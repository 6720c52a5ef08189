package nl.nota.afstemming;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Optreden;
import nl.nota.nota.Vastlegging;
import nl.nota.nota.Versienummer;

/** What one party said once about exactly one versie; it is appended and never changes. */
@Entity
public class Afstemming extends Vastlegging {
    private String onderdeel;

    @Enumerated(EnumType.STRING)
    private Oordeel oordeel;

    @ElementCollection
    @CollectionTable(name = "voorwaarde", joinColumns = @JoinColumn(name = "afstemming"))
    @OrderColumn(name = "volgorde")
    private List<Voorwaarde> voorwaarden = new ArrayList<>();

    @OneToMany(mappedBy = "afstemming")
    @OrderBy("tijd, volgnummer")
    private Set<Voorwaardestap> stappen = new LinkedHashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Afstemming() {}

    Afstemming(UUID id, Kenmerk kenmerk, Antwoord antwoord, List<Voorwaarde> voorwaarden, Optreden wie, Instant tijd) {
        super(id, kenmerk, antwoord.toelichting(), antwoord.gelezen(), wie, tijd);
        this.onderdeel = antwoord.onderdeel();
        this.oordeel = antwoord.oordeel();
        this.voorwaarden.addAll(voorwaarden);
    }

    private Afstemming(Afstemming zelf, Collection<Voorwaardestap> stappen) {
        super(
                zelf.id(),
                zelf.kenmerk(),
                zelf.toelichting(),
                zelf.gelezen(),
                new Optreden(zelf.door(), zelf.namens(), zelf.formule(), zelf.grondslag()),
                zelf.tijd());
        this.onderdeel = zelf.onderdeel;
        this.oordeel = zelf.oordeel;
        this.voorwaarden.addAll(zelf.voorwaarden);
        this.stappen.addAll(stappen);
    }

    public String onderdeel() {
        return onderdeel;
    }

    public Oordeel oordeel() {
        return oordeel;
    }

    public List<Voorwaarde> voorwaarden() {
        return List.copyOf(voorwaarden);
    }

    /** The same answer as it stood when the versie with this number was the last one. */
    Afstemming asOf(int versie) {
        return new Afstemming(
                this,
                stappen.stream()
                        .filter(stap -> stap.gelezen().nummer() <= versie)
                        .toList());
    }

    /** What was said about one of its voorwaarden, the oldest first. */
    List<Voorwaardestap> stappen(Voorwaarde voorwaarde) {
        return stappen.stream()
                .filter(stap -> stap.voorwaarde().equals(voorwaarde.id()))
                .toList();
    }

    void add(Voorwaardestap stap) {
        stappen.add(stap);
    }

    /** Where one of its voorwaarden stands by what was said about it; once closed it stays closed. */
    Voorwaardestand stand(Voorwaarde voorwaarde) {
        return stappen(voorwaarde).stream()
                .map(Voorwaardestap::stand)
                .reduce(Voorwaardestand.OPEN, (eerst, dan) -> eerst.isOpen() ? dan : eerst);
    }

    /** Whether it is an akkoord mits of which a voorwaarde is not yet met. */
    boolean isUnderVoorwaarde() {
        return oordeel == Oordeel.AKKOORD_MITS
                && (voorwaarden.isEmpty()
                        || voorwaarden.stream().anyMatch(een -> stand(een).isOpen()));
    }

    /**
     * The versie that it agrees to: the one that was read, or the one on which the party closed its last voorwaarde.
     * Who overrides a voorwaarde agrees to nothing for the party.
     */
    public Versienummer agreedOn() {
        if (isUnderVoorwaarde()) return gelezen();
        return stappen.stream()
                .filter(stap -> stap.stand() == Voorwaardestand.AFGEDAAN)
                .map(Vastlegging::gelezen)
                .max(Comparator.comparing(Versienummer::nummer))
                .orElse(gelezen());
    }
}
