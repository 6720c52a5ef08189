package nl.nota.route;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.nota.nota.Kenmerk;
import org.jspecify.annotations.Nullable;

/** Who is asked what about one nota, and who decides by which rule; it knows no answers. */
@Entity
public class Route {
    @EmbeddedId
    private Kenmerk kenmerk;

    @Version
    private @Nullable Long version;

    @Enumerated(EnumType.STRING)
    private Beslisregel regel;

    private boolean vanzelf;
    private @Nullable String spoed;

    @ElementCollection
    @CollectionTable(name = "route_partij", joinColumns = @JoinColumn(name = "kenmerk"))
    @OrderColumn(name = "volgorde")
    private List<Partij> partijen = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "route_paraaf", joinColumns = @JoinColumn(name = "kenmerk"))
    @OrderColumn(name = "volgorde")
    @Column(name = "functie")
    private List<String> parafering = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "route_beslisser", joinColumns = @JoinColumn(name = "kenmerk"))
    @OrderColumn(name = "volgorde")
    @Column(name = "code")
    private List<String> bewindspersonen = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Route() {}

    Route(Kenmerk kenmerk, Beslisregel regel) {
        this.kenmerk = kenmerk;
        this.regel = regel;
    }

    public Kenmerk kenmerk() {
        return kenmerk;
    }

    public Beslisregel regel() {
        return regel;
    }

    /** Whether the nota goes up by itself with the last agreement. */
    public boolean isVanzelf() {
        return vanzelf;
    }

    /** Why the nota cannot wait, if it is urgent; the terms are then shorter, and nobody is left out for it. */
    public Optional<String> spoed() {
        return Optional.ofNullable(spoed);
    }

    /** The numbers of the haltes at which parties are asked, in their order. */
    public List<Integer> haltes() {
        return partijen.stream().map(Partij::halte).distinct().sorted().toList();
    }

    /** Who is asked for agreement, in the order in which they are printed. */
    public List<Partij> partijen() {
        return List.copyOf(partijen);
    }

    /** The party with this code, if it is asked. */
    public Optional<Partij> partij(String onderdeel) {
        return partijen.stream()
                .filter(partij -> partij.onderdeel().equals(onderdeel))
                .findFirst();
    }

    /** The functies of the line that initial, from low to high. */
    public List<String> parafering() {
        return List.copyOf(parafering);
    }

    /** Who decides, in the order of VOLGORDE. */
    public List<String> bewindspersonen() {
        return List.copyOf(bewindspersonen);
    }

    void choose(Beslisregel andereRegel, Routekeuze keuze) {
        regel = andereRegel;
        vanzelf = keuze.vanzelf();
        spoed = keuze.spoed();
        ask(keuze.partijen());
        if (!parafering.equals(keuze.parafering())) parafering = new ArrayList<>(keuze.parafering());
        if (!bewindspersonen.equals(keuze.bewindspersonen()))
            bewindspersonen = new ArrayList<>(keuze.bewindspersonen());
    }

    /** Changes who is asked while the nota is on its way; a halte that nobody stands at any more closes up. */
    void change(Routeverzoek verzoek) {
        var nieuw = new ArrayList<>(partijen);
        switch (verzoek.soort()) {
            case TOEGEVOEGD -> nieuw.add(verzoek.added(this));
            case VERVALLEN, OVERGESLAGEN -> nieuw.removeIf(verzoek::isAbout);
            case VERVANGEN -> nieuw.replaceAll(partij -> verzoek.isAbout(partij) ? verzoek.inPlaceOf(partij) : partij);
            case TERMIJN ->
                nieuw.replaceAll(partij -> verzoek.isAbout(partij) ? partij.by(verzoek.uiterlijk()) : partij);
            case STRENG -> nieuw.replaceAll(partij -> verzoek.isAbout(partij) ? partij.stricter() : partij);
            case SPOED -> spoed = verzoek.reden();
        }
        ask(closed(nieuw));
    }

    private static List<Partij> closed(List<Partij> partijen) {
        var haltes = partijen.stream().map(Partij::halte).distinct().sorted().toList();
        return partijen.stream()
                .map(partij -> partij.at(haltes.indexOf(partij.halte()) + 1))
                .toList();
    }

    /** A new list is written as a whole: changed row by row, a party that moves up would stand there twice. */
    private void ask(List<Partij> nieuw) {
        if (!partijen.equals(nieuw)) partijen = new ArrayList<>(nieuw);
    }
}
