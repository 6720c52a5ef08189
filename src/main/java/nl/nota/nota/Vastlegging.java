package nl.nota.nota;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
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

    /**
     * Who said it, and in whose place: for instance Tom Verhagen, b.a. Eva Lindeman.
     *
     * @param namen the names of people by id
     */
    public String wie(Map<UUID, String> namen) {
        return Namen.of(namen.getOrDefault(door, ""), formule, namens == null ? "" : namen.getOrDefault(namens, ""));
    }

    public Instant tijd() {
        return tijd;
    }
}
