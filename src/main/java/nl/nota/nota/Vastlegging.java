package nl.nota.nota;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.nota.organisatie.Formule;
import nl.nota.organisatie.Namen;
import org.hibernate.annotations.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What a person said once about exactly one versie of a nota, an answer or a decision; it is appended and never
 * changes.
 */
@MappedSuperclass
public abstract class Vastlegging extends Toevoegbaar<UUID> {
    @Id
    private UUID id;

    @Generated
    @Column(insertable = false)
    private long volgnummer;

    private Kenmerk kenmerk;
    private String toelichting;
    private int versie;
    private String hash;
    private UUID door;
    private @Nullable UUID namens;

    @Enumerated(EnumType.STRING)
    private @Nullable Formule formule;

    private @Nullable String grondslag;
    private Instant tijd;

    @SuppressWarnings("NullAway.Init")
    protected Vastlegging() {}

    protected Vastlegging(
            UUID id, Kenmerk kenmerk, String toelichting, Versienummer gelezen, Optreden wie, Instant tijd) {
        this.id = id;
        this.kenmerk = kenmerk;
        this.toelichting = toelichting;
        this.versie = gelezen.nummer();
        this.hash = gelezen.hash();
        this.door = wie.door();
        this.namens = wie.namens();
        this.formule = wie.formule();
        this.grondslag = wie.grondslag();
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

    public String toelichting() {
        return toelichting;
    }

    /** The versie its author read, to the letter. */
    public Versienummer gelezen() {
        return new Versienummer(versie, hash);
    }

    /** The person who said it. */
    public UUID door() {
        return door;
    }

    /** Who was replaced, when it was said in the place of another person. */
    public @Nullable UUID namens() {
        return namens;
    }

    /** In what capacity it was said, when not by own right. */
    public @Nullable Formule formule() {
        return formule;
    }

    /** The legal basis of acting for another, as it was at that moment. */
    public @Nullable String grondslag() {
        return grondslag;
    }

    /**
     * Who said it, and in whose place: for instance Tom Verhagen, b.a. Eva Lindeman.
     *
     * @param namen the names of people by id
     */
    public String wie(Map<UUID, String> namen) {
        return Namen.of(
                namen.getOrDefault(door, ""), formule, namens == null ? "" : namen.getOrDefault(namens, ""));
    }

    /** The same with the ground of acting for another behind it, as it is printed. */
    public String printed(Map<UUID, String> namen) {
        return grondslag == null ? wie(namen) : wie(namen) + " (" + grondslag + ")";
    }

    public Instant tijd() {
        return tijd;
    }

    /** The people whose names belong to it. */
    public Stream<UUID> mensen() {
        return Stream.of(door, namens).filter(Objects::nonNull);
    }
}
