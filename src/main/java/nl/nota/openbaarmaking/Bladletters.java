package nl.nota.openbaarmaking;

import java.io.IOException;
import java.io.StringWriter;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.nota.nota.Opmaak;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** The words of a sheet, and for each of their letters where it stands; a paragraph is one line. */
final class Bladletters extends PDFTextStripper {
    private final StringBuilder tekst = new StringBuilder();
    private final List<Plaats> plaatsen = new ArrayList<>();
    private final Map<TextPosition, Bladletter> gezet = new IdentityHashMap<>();
    private final Set<String> bekend = new HashSet<>();
    private int lengte;
    private @Nullable Bladletter hier;

    /** Which letters of the text a sign is, in code points. */
    record Plaats(int begin, int eind, Bladletter letter) {}

    private Bladletters() {
        setShouldSeparateByBeads(false);
    }

    /** Of the sheet with this number, from one. */
    static Bladletters of(PDDocument pdf, int nummer) throws IOException {
        var uit = new Bladletters();
        uit.setStartPage(nummer);
        uit.setEndPage(nummer);
        uit.writeText(pdf, new StringWriter());
        return uit;
    }

    String tekst() {
        return tekst.toString().stripTrailing();
    }

    /** The signs of a piece of the text. */
    List<Bladletter> at(int begin, int eind) {
        return plaatsen.stream()
                .filter(een -> een.begin() < eind && begin < een.eind())
                .map(Plaats::letter)
                .toList();
    }

    /** Whether of each letter of a piece of the text it is known where it stands. */
    boolean covers(int begin, int eind) {
        var punten = tekst.codePoints().toArray();
        if (eind > punten.length) return false;
        var open = new BitSet();
        open.set(begin, eind);
        plaatsen.forEach(een -> open.clear(een.begin(), een.eind()));
        return open.stream().allMatch(plek -> Character.isWhitespace(punten[plek]));
    }

    /** Whether there are words that go up or down, which are not read well. */
    boolean hasStaand() {
        return plaatsen.stream().anyMatch(een -> een.letter().staand());
    }

    /** Whether this sign is one that was read. */
    boolean knows(String sleutel) {
        return bekend.contains(sleutel);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector stap) throws IOException {
        PDPage blad = getCurrentPage();
        hier = Bladletter.of(blad, matrix, font, code, stap);
        super.showGlyph(matrix, font, code, stap);
        hier = null;
    }

    @Override
    protected void processTextPosition(TextPosition plek) {
        var letter = hier;
        if (letter != null) {
            gezet.put(plek, letter);
            bekend.add(letter.sleutel());
        }
        super.processTextPosition(plek);
    }

    @Override
    protected void writeString(String woord, List<TextPosition> plekken) {
        for (var plek : plekken) {
            var begin = lengte;
            letters(plek.getUnicode())
                    .codePoints()
                    .filter(Bladletters::isLetter)
                    .forEach(this::add);
            var letter = gezet.get(plek);
            if (letter != null && lengte > begin) plaatsen.add(new Plaats(begin, lengte, letter));
        }
    }

    private static String letters(String teken) {
        return teken.chars().anyMatch(c -> c >= '\uFB00' && c <= '\uFB06')
                ? Normalizer.normalize(teken, Normalizer.Form.NFKC)
                : teken;
    }

    private static boolean isLetter(int teken) {
        return Opmaak.mayHold(teken) && !Character.isISOControl(teken) && teken != 0xAD;
    }

    private void add(int teken) {
        tekst.appendCodePoint(Character.isSpaceChar(teken) ? ' ' : teken);
        lengte++;
    }

    private void blank(char teken) {
        if (tekst.isEmpty() || Character.isWhitespace(tekst.charAt(tekst.length() - 1))) return;
        tekst.append(teken);
        lengte++;
    }

    @Override
    protected void writeWordSeparator() {
        blank(' ');
    }

    @Override
    protected void writeLineSeparator() {
        blank(' ');
    }

    @Override
    protected void writeParagraphEnd() throws IOException {
        if (!tekst.isEmpty() && tekst.charAt(tekst.length() - 1) == ' ') tekst.setCharAt(tekst.length() - 1, '\n');
        else blank('\n');
        super.writeParagraphEnd();
    }
}
