package nl.nota.openbaarmaking;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.springframework.stereotype.Component;

/**
 * Looks at the pixels of what was made for the public as a reader would, where the house can have them read: whatever
 * the file says of its letters, what is seen of it holds nothing that stays inside. It takes seconds a sheet, so it is
 * done when a file is made ahead of the release.
 */
@Component
class Beeldproef {
    private static final int DPI = 150;
    private static final String BEELD = "beeld";

    private final Beeldlezer lezer;
    private final Publicatiedruk druk;

    Beeldproef(Beeldlezer lezer, Publicatiedruk druk) {
        this.lezer = lezer;
        this.druk = druk;
    }

    /** Whether nothing that stays inside can be read on a bijlage that was set anew. */
    boolean isClean(Bijlageplan plan, Bijlagewerk werk) {
        var stuk = plan.stuk();
        if (stuk == null || plan.binnen().isEmpty() || !lezer.isThere()) return true;
        var leeg = plan.leeg(Publicatieversie.leeg(stuk));
        var vorm = druk.bijlage(Publicatieversie.leeg(stuk), leeg.naam(), leeg.tijd());
        return !shows(new Poort(Map.of("leeg.pdf", vorm)), plan, read(werk.pdf()));
    }

    /** Whether any of these words, read under what lies over the sheets, stays inside. */
    static boolean shows(Bijlageplan plan, List<String> gelezen) {
        return shows(new Poort(Map.of()), plan, gelezen);
    }

    private static boolean shows(Poort poort, Bijlageplan plan, List<String> gelezen) {
        var binnen = IntStream.range(0, plan.binnen().size())
                .mapToObj(nr -> new Poort.Verborgen(
                        String.valueOf(nr), plan.binnen().get(nr).woorden()))
                .toList();
        var lekken = poort.leaks(
                binnen, plan.woorden(), Map.of(BEELD, String.join("\n", gelezen).getBytes(UTF_8)));
        // What is also open elsewhere is read there; at the gate somebody hears of it.
        return !open(lekken, true).containsAll(open(lekken, false));
    }

    private static Set<String> open(List<Lek> lekken, boolean tekst) {
        return lekken.stream()
                .filter(lek -> lek.waar().startsWith(BEELD) != tekst)
                .map(Lek::plaats)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private List<String> read(byte[] pdf) {
        var uit = new ArrayList<String>();
        try (var document = Loader.loadPDF(pdf)) {
            var tekenaar = new PDFRenderer(document);
            for (var blad = 0; blad < document.getNumberOfPages(); blad++)
                lezer.read(Bladpng.of(tekenaar.renderImageWithDPI(blad, DPI, ImageType.GRAY)), DPI)
                        .ifPresent(regels -> regels.forEach(regel -> regel.forEach(woord -> uit.add(woord.tekst()))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.of(String.join(" ", uit));
    }
}
