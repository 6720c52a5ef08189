package nl.nota.inlezen;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.jspecify.annotations.Nullable;

/**
 * The process in which a file from outside is taken apart, with little memory and little time: the file comes in, what
 * stands on its sheets goes out, or why it is not read. Whatever the file does to it, the product goes on.
 */
public final class Uitlezer {
    static final int TE_LANG = 4;
    static final int TE_ZWAAR = 3;
    static final String PDF = "pdf";
    static final String WORD = "docx";

    private static final int SECONDEN = 5;

    private Uitlezer() {}

    /**
     * Reads the file from the standard input.
     *
     * @param opdracht what kind it is, and what becomes of its tracked changes when somebody chose
     */
    public static void main(String[] opdracht) throws IOException {
        byte[] bestand = System.in.readAllBytes();
        watch();
        Wijzigingskeuze keuze = opdracht.length > 1 ? Wijzigingskeuze.valueOf(opdracht[1]) : null;
        byte[] antwoord = answer(opdracht[0], bestand, keuze);
        try (FileOutputStream uit = new FileOutputStream(FileDescriptor.out)) {
            uit.write(antwoord);
        }
        Runtime.getRuntime().halt(0);
    }

    private static void watch() {
        Thread wacht = new Thread(() -> {
            try {
                boolean klaar = new CountDownLatch(1).await(SECONDEN, TimeUnit.SECONDS);
                Runtime.getRuntime().halt(klaar ? 0 : TE_LANG);
            } catch (InterruptedException e) {
                Runtime.getRuntime().halt(TE_LANG);
            }
        });
        wacht.setDaemon(true);
        wacht.start();
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

    static Blad read(String soort, byte[] bestand, @Nullable Wijzigingskeuze keuze) {
        if (soort.equals(PDF)) {
            FontMappers.set(new Pdffont());
            return Pdflezer.read(bestand);
        }
        try {
            return Wordlezer.read(bestand, keuze);
        } catch (StackOverflowError e) {
            throw new Weigering("inlezen.docx.diep");
        } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException e) {
            throw new Weigering("inlezen.docx.kapot");
        }
    }
}
