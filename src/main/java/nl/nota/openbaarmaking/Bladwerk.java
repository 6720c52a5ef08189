package nl.nota.openbaarmaking;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import nl.nota.nota.Pdffont;
import nl.nota.opslag.Kindwerk;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The process in which the sheets of a PDF are read, drawn and looked at again, with little memory and little time.
 * What was said of a sheet before it had to stop holds.
 */
public final class Bladwerk {
    static final String TEL = "tel";
    static final String LEES = "lees";
    static final String MAAK = "maak";
    static final String TOETS = "toets";
    static final int DPI = 200;
    private static final int KIJKEN = 36;
    private static final int SECONDEN = 20;

    private Bladwerk() {}

    /**
     * Does the work on the PDF or the picture that comes in behind what stays inside of it.
     *
     * @param opdracht what to do, and from which sheet to which
     */
    public static void main(String[] opdracht) throws IOException {
        System.setProperty("sun.java2d.cmm", "sun.java2d.cmm.lcms.LcmsServiceProvider");
        ImageIO.setUseCache(false);
        Kindwerk.run(SECONDEN, (bytes, antwoord) -> {
            var in = new DataInputStream(new ByteArrayInputStream(bytes));
            var vakken = vakken(in);
            var openbaar = new byte[Math.max(0, in.readInt())];
            in.readFully(openbaar);
            var van = Integer.parseInt(opdracht[1]);
            var laatste = Integer.parseInt(opdracht[2]);
            try (var pdf = Bladbron.open(in.readAllBytes(), van, laatste)) {
                Pdffont.use();
                var tot = Math.min(laatste, pdf.getNumberOfPages());
                var uit = new DataOutputStream(antwoord);
                if (opdracht[0].equals(TEL)) uit.writeInt(pdf.getNumberOfPages());
                for (var blad = van; blad <= tot; blad++) {
                    switch (opdracht[0]) {
                        case LEES -> read(pdf, blad, uit);
                        case MAAK -> write(Bladlak.of(pdf, blad, of(vakken, blad), DPI), uit);
                        default -> uit.writeBoolean(Bladtoets.isSame(pdf, openbaar, blad, of(vakken, blad), DPI));
                    }
                    uit.flush();
                }
            }
        });
    }

    /** What one sheet says, and whether there is more on it. */
    static Bijlagelezing.Blad read(PDDocument pdf, int blad) throws IOException {
        var letters = Bladletters.of(pdf, blad);
        var tekenaar = new Bladtekenaar(pdf, Set.of(), letters::knows);
        tekenaar.draw(blad, KIJKEN);
        return new Bijlagelezing.Blad(letters.tekst(), tekenaar.hasMore() || letters.hasStaand());
    }

    private static void read(PDDocument pdf, int nummer, DataOutputStream uit) throws IOException {
        var blad = read(pdf, nummer);
        bytes(blad.tekst().getBytes(StandardCharsets.UTF_8), uit);
        uit.writeBoolean(blad.beeld());
    }

    private static void write(Bladlak lak, DataOutputStream uit) throws IOException {
        bytes(Bladpng.of(lak.beeld()), uit);
        uit.writeBoolean(lak.gesloten());
        uit.writeInt(lak.vakken().size());
        for (var vak : lak.vakken()) {
            var plek = vak.plek();
            for (var getal : new int[] {plek.x, plek.y, plek.width, plek.height}) uit.writeInt(getal);
            uit.writeUTF(vak.label());
        }
    }

    private static List<Bijlageplan.Vak> of(List<Bijlageplan.Vak> vakken, int blad) {
        return vakken.stream().filter(vak -> vak.blad() == blad).toList();
    }

    private static List<Bijlageplan.Vak> vakken(DataInputStream in) throws IOException {
        var uit = new ArrayList<Bijlageplan.Vak>();
        for (var aantal = in.readInt(); aantal > 0; aantal--)
            uit.add(new Bijlageplan.Vak(
                    in.readInt(),
                    in.readInt(),
                    in.readInt(),
                    in.readUTF(),
                    in.readUTF(),
                    Lakvlak.read(in.readUTF()).orElse(null)));
        return uit;
    }

    private static void bytes(byte[] bytes, DataOutputStream uit) throws IOException {
        uit.writeInt(bytes.length);
        uit.write(bytes);
    }
}
