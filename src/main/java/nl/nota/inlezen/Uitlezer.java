package nl.nota.inlezen;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import nl.nota.nota.Pdffont;
import nl.nota.opslag.Kindwerk;
import org.jspecify.annotations.Nullable;

/**
 * The process in which a file from outside is taken apart, with little memory and little time: the file comes in, what
 * stands on its sheets goes out, or why it is not read. Whatever the file does to it, the product goes on.
 */
public final class Uitlezer {
    static final String PDF = "pdf";
    static final String WORD = "docx";
    static final String EXCEL = "xlsx";
    static final String ODF = "odf";

    private static final int SECONDEN = 5;

    private Uitlezer() {}

    /**
     * Reads the file from the standard input.
     *
     * @param opdracht what kind it is, and what becomes of its tracked changes when somebody chose
     */
    public static void main(String[] opdracht) throws IOException {
        Wijzigingskeuze keuze = opdracht.length > 1 ? Wijzigingskeuze.valueOf(opdracht[1]) : null;
        Kindwerk.run(SECONDEN, (bestand, antwoord) -> antwoord.write(answer(opdracht[0], bestand, keuze)));
    }

    private static byte[] answer(String soort, byte[] bestand, @Nullable Wijzigingskeuze keuze) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream uit = new DataOutputStream(bytes);
        try {
            Blad blad = read(soort, bestand, keuze);
            uit.writeBoolean(true);
            Bladvorm.write(blad, uit);
        } catch (Weigering weigering) {
            bytes.reset();
            uit.writeBoolean(false);
            Bladvorm.text(weigering.code(), uit);
            List<Object> waarden = weigering.waarden();
            uit.writeInt(waarden.size());
            for (Object waarde : waarden) Bladvorm.text(String.valueOf(waarde), uit);
        }
        return bytes.toByteArray();
    }

    /** What is said of Word files says nothing of others. */
    private static Blad other(Supplier<Blad> lezer) {
        try {
            return lezer.get();
        } catch (Weigering e) {
            throw e.code().startsWith("inlezen.docx.") ? new Weigering(Celtabel.ONLEESBAAR) : e;
        } catch (StackOverflowError | RuntimeException e) {
            throw new Weigering(Celtabel.ONLEESBAAR);
        }
    }

    static Blad read(String soort, byte[] bestand, @Nullable Wijzigingskeuze keuze) {
        if (soort.equals(PDF)) {
            Pdffont.use();
            return Pdflezer.read(bestand);
        }
        if (soort.equals(EXCEL)) return other(() -> Rekenblad.read(bestand));
        if (soort.equals(ODF)) return other(() -> Odflezer.read(bestand));
        try {
            return Wordlezer.read(bestand, keuze);
        } catch (StackOverflowError e) {
            throw new Weigering("inlezen.docx.diep");
        } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException e) {
            throw new Weigering("inlezen.docx.kapot");
        }
    }
}
