package nl.nota.route;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Toevoegbaar;
import nl.nota.nota.Versienummer;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One change of a route after the first versie, by whom and why; it is appended and never changes. */
@Entity
@Immutable
@Table(name = "route_wijziging")
public class Routewijziging extends Toevoegbaar<UUID> {
    @Id
    private UUID id;

    @Column(insertable = false, updatable = false)
    private long volgnummer;

    private Kenmerk kenmerk;

    @Enumerated(EnumType.STRING)
    private Wijzigsoort soort;

    private String onderdeel;
    private @Nullable String vervanger;
    private int halte;
    private boolean verplicht;
    private @Nullable LocalDate was;
    private @Nullable LocalDate uiterlijk;
    private String toelichting;
    private @Nullable String opGezagVan;
    private int versie;
    private String hash;
    private UUID door;
    private Instant tijd;

    @SuppressWarnings("NullAway.Init")
    protected Routewijziging() {}

    Routewijziging(UUID id, Route route, Routeverzoek verzoek, Versienummer versie, UUID door, Instant tijd) {
        var stond = route.partij(verzoek.onderdeel());
        var partij = stond.orElseGet(() -> verzoek.added(route));
        this.id = id;
        this.kenmerk = route.kenmerk();
        this.soort = verzoek.soort();
        this.onderdeel = verzoek.onderdeel();
        this.vervanger = verzoek.door();
        this.halte = verzoek.soort() == Wijzigsoort.SPOED ? 0 : partij.halte();
        this.verplicht = partij.verplicht();
        this.was = stond.map(Partij::uiterlijk).orElse(null);
        this.uiterlijk = verzoek.uiterlijk();
        this.toelichting = verzoek.reden();
        this.opGezagVan = verzoek.opGezagVan();
        this.versie = versie.nummer();
        this.hash = versie.hash();
        this.door = door;
        this.tijd = tijd;
    }

    @Override
    public UUID getId() {
        return id;
    }

    public UUID id() {
        return id;
    }

    public Kenmerk kenmerk() {
        return kenmerk;
    }

    public Wijzigsoort soort() {
        return soort;
    }

    /** The party that was added, left out, or given another day; empty when it is about all of them. */
    public String onderdeel() {
        return onderdeel;
    }

    /** Who is asked in its place. */
    public Optional<String> vervanger() {
        return Optional.ofNullable(vervanger);
    }

    /** The halte of the party; 0 when it is about all of them. */
    public int halte() {
        return halte;
    }

    /** Whether the nota could not go up without the party. */
    public boolean isVerplicht() {
        return verplicht;
    }

    /** The last day before the change, if there was one. */
    public Optional<LocalDate> was() {
        return Optional.ofNullable(was);
    }

    /** The last day from the change on, if there is one. */
    public Optional<LocalDate> uiterlijk() {
        return Optional.ofNullable(uiterlijk);
    }

    /** Why, in the words of who did it; perhaps empty. */
    public String reden() {
        return toelichting;
    }

    /** On whose authority a required party was left out. */
    public Optional<String> opGezagVan() {
        return Optional.ofNullable(opGezagVan);
    }

    /** The number of the versie that lay before the parties. */
    public int versie() {
        return versie;
    }

    public UUID door() {
        return door;
    }

    public Instant tijd() {
        return tijd;
    }

    /** Whether it is how this party came on the route. */
    public boolean joins(String code) {
        return switch (soort) {
            case TOEGEVOEGD -> onderdeel.equals(code);
            case VERVANGEN -> code.equals(vervanger);
            case VERVALLEN, OVERGESLAGEN, TERMIJN, STRENG, SPOED -> false;
        };
    }

    /** Whether a party that the nota had to pass was not asked after all. */
    public boolean leftOutRequired() {
        return soort == Wijzigsoort.OVERGESLAGEN || (soort == Wijzigsoort.VERVANGEN && verplicht);
    }
}
