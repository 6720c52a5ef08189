package nl.nota.inlezen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.nota.nota.Opsteller;

/** The head of a file that the product wrote: each value stands in a style of its own. */
final class Eigenkop {
    private static final Map<String, Veld> VELDEN = Map.ofEntries(
            Map.entry("notaaan", Veld.AAN),
            Map.entry("notavan", Veld.VAN),
            Map.entry("notasamengewerkt", Veld.SAMENGEWERKT),
            Map.entry("notaafgestemd", Veld.AFGESTEMD_MET),
            Map.entry("notaafschrift", Veld.AFSCHRIFT),
            Map.entry("notastempel", Veld.SOORT),
            Map.entry("notadatum", Veld.DATUM),
            Map.entry("notareferentie", Veld.KENMERK),
            Map.entry("notabijlagen", Veld.AANTAL_BIJLAGEN),
            Map.entry("notarubricering", Veld.RUBRICERING),
            Map.entry("notaonderwerp", Veld.ONDERWERP));

    private final Kopgegevens kop;
    private final Eigenopdruk opdruk;
    private final List<String[]> opstellers = new ArrayList<>();

    private Eigenkop(Kopgegevens kop, Eigenopdruk opdruk) {
        this.kop = kop;
        this.opdruk = opdruk;
    }

    /** Reads it; false when the product did not write the file. */
    static boolean read(List<Stuk> hoofd, Kopgegevens kop, Eigenopdruk opdruk) {
        List<Stuk> stukken = new ArrayList<>();
        flatten(hoofd, stukken);
        if (stukken.stream().noneMatch(stuk -> stuk.stijl().equals("notalabel"))) return false;
        Eigenkop lezer = new Eigenkop(kop, opdruk);
        stukken.forEach(lezer::read);
        kop.drafters(lezer.opstellers.stream()
                .map(v -> new Opsteller(v[0], v[1], v[2], v[3], v[4]))
                .toList());
        return true;
    }

    private static void flatten(List<Stuk> van, List<Stuk> naar) {
        for (Stuk stuk : van) {
            if (stuk.isTabel()) stuk.rijen().forEach(rij -> rij.forEach(cel -> flatten(cel, naar)));
            else naar.add(stuk);
        }
    }

    private void read(Stuk stuk) {
        String tekst = stuk.tekst();
        Veld veld = VELDEN.get(stuk.stijl());
        if (opdruk.isPrinted(stuk)) return;
        if (veld != null) {
            kop.exactly(veld, tekst, opdruk.codes(tekst));
            return;
        }
        switch (stuk.stijl()) {
            case "notaopsteller" -> opstellers.add(new String[] {"", "", "", "", ""});
            case "notamerkingen" -> kop.mark(tekst);
            case "notanaam" -> drafter(0, tekst);
            case "notafunctie" -> drafter(1, tekst);
            case "notaafdeling" -> drafter(2, tekst);
            case "notatelefoon" -> drafter(3, tekst.startsWith("T ") ? tekst.substring(2) : tekst);
            case "notaemail" -> drafter(4, tekst);
            case "notalabel", "notavast" -> {}
            default -> {
                if (!tekst.isBlank()) kop.keep(tekst.strip(), true);
            }
        }
    }

    private void drafter(int plaats, String waarde) {
        if (opstellers.isEmpty()) opstellers.add(new String[] {"", "", "", "", ""});
        opstellers.getLast()[plaats] = waarde;
    }
}
