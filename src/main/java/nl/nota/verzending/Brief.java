package nl.nota.verzending;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.nota.nota.Bijlage;
import nl.nota.nota.Dossier;
import nl.nota.nota.Optreden;
import nl.nota.nota.Vastlegging;
import nl.nota.nota.Versie;
import org.jspecify.annotations.Nullable;

/**
 * The letter to parliament of a decided nota: its head, and the versie and file that were decided on. What is said anew
 * about the same file is another row, and what was signed before does not count for it.
 */
@Entity
public class Brief extends Vastlegging {
    private UUID bijlage;
    private String sha256;

    private String referentie;
    private String betreft;

    @Enumerated(EnumType.STRING)
    private Geadresseerde geadresseerde;

    private String[] ondertekenaars;

    @Column(name = "mede_namens")
    private String[] medeNamens;

    private @Nullable LocalDate datum;

    @SuppressWarnings("NullAway.Init")
    protected Brief() {}

    Brief(UUID id, Dossier dossier, Versie versie, Bijlage bijlage, Briefgegevens gegevens, Instant tijd) {
        super(
                id,
                dossier.kenmerk(),
                "",
                versie.nummer(),
                Optreden.of(dossier.medewerker().id()),
                tijd);
        this.bijlage = bijlage.id();
        this.sha256 = bijlage.bestand().sha256();
        this.referentie = gegevens.referentie();
        this.betreft = gegevens.betreft();
        this.geadresseerde = gegevens.geadresseerde();
        this.ondertekenaars = gegevens.ondertekenaars().toArray(String[]::new);
        this.medeNamens = gegevens.medeNamens().toArray(String[]::new);
        this.datum = gegevens.datum();
    }

    /** The bijlage that holds its text. */
    public UUID bijlage() {
        return bijlage;
    }

    /** The hash of the file that was decided on. */
    public String sha256() {
        return sha256;
    }

    public String referentie() {
        return referentie;
    }

    public String betreft() {
        return betreft;
    }

    public Geadresseerde geadresseerde() {
        return geadresseerde;
    }

    /** Codes of the bewindspersonen who sign it. */
    public List<String> ondertekenaars() {
        return List.of(ondertekenaars);
    }

    /** Codes of the bewindspersonen on whose behalf it goes out too. */
    public List<String> medeNamens() {
        return List.of(medeNamens);
    }

    /** The day that stands on it, when that is known. */
    public @Nullable LocalDate datum() {
        return datum;
    }

    /** What was said about it. */
    public Briefgegevens gegevens() {
        return new Briefgegevens(bijlage, referentie, betreft, geadresseerde, ondertekenaars(), medeNamens(), datum);
    }
}
