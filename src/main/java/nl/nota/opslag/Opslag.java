package nl.nota.opslag;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps bytes for other modules. They are taken in first, put away next, and last of all held by an id of the other
 * module, in the transaction in which that module writes what they are; what nobody holds goes after a while.
 */
@Service
public class Opslag {
    private final Inrichting inrichting;
    private final Bestanden bestanden;
    private final Teksten teksten;

    Opslag(Inrichting inrichting, Bestanden bestanden, Teksten teksten) {
        this.inrichting = inrichting;
        this.bestanden = bestanden;
        this.teksten = teksten;
    }

    /**
     * Takes bytes in, to look at before they are kept.
     *
     * @param hoogstens more are not read: a file of one byte more is too large
     */
    public Kladbestand take(InputStream in, long hoogstens) throws IOException {
        return Kladbestand.of(in, inrichting.klad(), hoogstens);
    }

    /** An empty file to write aside; what is left of it by a product that was killed is thrown away with the rest. */
    public Path scrap() throws IOException {
        Files.createDirectories(inrichting.klad());
        return Files.createTempFile(inrichting.klad(), "uit", ".tmp");
    }

    /** Looks for viruses and puts the bytes away: first it is written down that they come, then they come. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Ontvangst keep(Kladbestand klad) throws IOException {
        var gescand = scan(klad);
        if (gescand == Virusscanner.Bevinding.BESMET) return Ontvangst.BESMET;
        if (gescand == Virusscanner.Bevinding.TE_GROOT) return Ontvangst.TE_GROOT_VOOR_SCANNER;
        var stand = bestanden.announce(klad.sha256(), klad.grootte(), stand(gescand));
        if (stand == Scanstand.BESMET) return Ontvangst.BESMET;
        inrichting.plaats().put(klad.sha256(), klad.pad());
        return stand == Scanstand.TE_SCANNEN ? Ontvangst.NOG_TE_SCANNEN : Ontvangst.BEWAARD;
    }

    private Virusscanner.@Nullable Bevinding scan(Kladbestand klad) throws IOException {
        var scanner = inrichting.scanner();
        if (scanner == null) return null;
        try (var in = klad.open()) {
            return scanner.scan(in);
        }
    }

    private static Scanstand stand(Virusscanner.@Nullable Bevinding gescand) {
        if (gescand == null) return Scanstand.NIET_NODIG;
        return gescand == Virusscanner.Bevinding.SCHOON ? Scanstand.SCHOON : Scanstand.TE_SCANNEN;
    }

    /** What was read from bytes that were put away; whoever brings the same bytes brings the same text. */
    @Transactional
    public void remember(String sha256, Bestandstekst tekst) {
        teksten.keep(sha256, tekst);
    }

    /** The texts of what these ids hold. */
    @Transactional
    public Map<UUID, Bestandstekst> texts(Collection<UUID> houders) {
        return houders.isEmpty() ? Map.of() : teksten.of(houders);
    }

    /** Some ids that hold bytes of which nobody read the text. */
    @Transactional(readOnly = true)
    public List<UUID> unread(int hoogstens) {
        return teksten.unread(hoogstens);
    }

    /** From now on these bytes stay, for this id. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(UUID houder, String sha256) {
        bestanden.hold(houder, sha256);
    }

    /** This id needs its bytes no longer. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void release(UUID houder) {
        bestanden.release(houder);
    }

    /** What is known of viruses in what each of these ids holds. */
    @Transactional(readOnly = true)
    public Map<UUID, Scanstand> scans(Collection<UUID> houders) {
        return houders.isEmpty() ? Map.of() : bestanden.scans(houders);
    }

    /**
     * The bytes that this id holds, after a check that they are what was put there; while they are read they are
     * checked again, and the last ones come only when that holds.
     */
    public Optional<InputStream> open(UUID houder) {
        return bestanden.find(houder).map(this::checked);
    }

    private InputStream checked(String sha256) {
        try {
            try (var eerst = new Toetsstroom(inrichting.plaats().open(sha256), sha256)) {
                eerst.transferTo(OutputStream.nullOutputStream());
            }
            return new Toetsstroom(inrichting.plaats().open(sha256), sha256);
        } catch (Plaatsweg e) {
            throw new Opslagweg(e);
        } catch (IOException e) {
            throw new Opslagfout("Stored bytes cannot be handed out: " + e.getMessage(), e);
        }
    }
}
