package nl.nota.nota;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;
import nl.nota.kern.Outcome;
import nl.nota.opslag.Bestandstekst;
import nl.nota.opslag.Bestandstekst.Stand;
import nl.nota.opslag.Kindwerk;

/**
 * The process in which a bijlage is opened, with little memory and little time. It says one thing after the other, so
 * that what it said holds when it must stop: whether the file can be a bijlage, which marking of a state secret it
 * bears, and its text.
 */
public final class Bestandswerk {
    static final int GEKEURD = 'K';
    static final int GEWEIGERD = 'W';
    static final int GEMERKT = 'M';
    static final int TEKST = 'T';

    private Bestandswerk() {}

    /**
     * Opens the file.
     *
     * @param opdracht where it lies, of which type it is by its first bytes, and how many seconds it may take
     */
    public static void main(String[] opdracht) throws IOException {
        Kindwerk.run(
                Integer.parseInt(opdracht[2]),
                (niets, antwoord) -> work(Path.of(opdracht[0]), opdracht[1], new DataOutputStream(antwoord)));
    }

    private static void work(Path pad, String type, DataOutputStream uit) throws IOException {
        switch (Keuring.judge(type, pad, "")) {
            case Outcome.Refused<Keuring>(var redenen) -> {
                uit.write(GEWEIGERD);
                uit.writeUTF(redenen.getFirst().code());
            }
            case Outcome.Done<Keuring>(var keuring) -> {
                uit.write(GEKEURD);
                uit.writeUTF(keuring.soort().name());
                uit.writeInt(keuring.paginas() == null ? 0 : keuring.paginas());
                write(text(keuring.soort(), pad, merk -> mark(merk, uit)), uit);
            }
        }
    }

    private static void mark(String merk, DataOutputStream uit) {
        try {
            uit.write(GEMERKT);
            uit.writeUTF(merk);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Bestandstekst tekst, DataOutputStream uit) throws IOException {
        var bytes = tekst.tekst().getBytes(StandardCharsets.UTF_8);
        uit.write(TEKST);
        uit.writeUTF(tekst.stand().name());
        uit.writeInt(bytes.length);
        uit.write(bytes);
    }

    /** The text of a file of this kind; whatever is wrong with it, there is an answer. */
    static Bestandstekst text(Bestandssoort soort, Path pad, Consumer<String> gemerkt) {
        var blad = new Tekstblad(gemerkt);
        try {
            switch (soort) {
                case PDF -> Pdftekst.read(pad, blad);
                case TXT, CSV -> Platlezer.read(pad, blad);
                case DOCX, PPTX, ODT, ODS, ODP -> Pakkettekst.read(soort, pad, blad);
                case XLSX, PNG, JPEG, TIFF, EML, MSG -> {
                    return Bestandstekst.without(Stand.SOORT);
                }
            }
            return blad.done();
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return Bestandstekst.without(Stand.MISLUKT);
        }
    }
}
