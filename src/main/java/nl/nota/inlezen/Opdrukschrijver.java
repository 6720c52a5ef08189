package nl.nota.inlezen;

import java.util.ArrayList;
import java.util.List;

/** Writes what the house prints besides the text, and remembers it, so that it is known when the file comes back. */
final class Opdrukschrijver {
    private static final String KLEIN = "NotaOpdruk";
    private static final String TEKST = "NotaOpdruktekst";
    private final Wordregels regels;
    private final List<String> gedrukt = new ArrayList<>();

    Opdrukschrijver(Wordregels regels) {
        this.regels = regels;
    }

    /** What was written, paragraph by paragraph. */
    List<String> gedrukt() {
        return gedrukt;
    }

    void column(List<Wordopdruk.Vak> vakken) {
        for (Wordopdruk.Vak vak : vakken) {
            regels.alinea("NotaLabel", vak.opschrift(), Spoor.GELIJK);
            for (String regel : vak.regels()) lines(KLEIN, regel);
        }
    }

    void line(String tekst) {
        lines(TEKST, tekst);
    }

    void messages(List<Wordopdruk.Melding> meldingen) {
        for (Wordopdruk.Melding melding : meldingen) {
            List<String> delen = melding.tekst().lines().toList();
            String eerste = delen.isEmpty() ? "" : " " + delen.getFirst();
            write(TEKST, List.of(new Loop(melding.opschrift(), true, false, "", -1), Loop.of(eerste)));
            delen.stream().skip(1).forEach(deel -> lines(TEKST, deel));
        }
    }

    void lists(List<Wordopdruk.Vak> vakken) {
        for (Wordopdruk.Vak vak : vakken) {
            write("NotaOpdrukkop", List.of(Loop.of(vak.opschrift())));
            vak.regels().forEach(regel -> lines(TEKST, regel));
        }
    }

    private void lines(String stijl, String tekst) {
        tekst.lines().filter(regel -> !regel.isBlank()).forEach(regel -> write(stijl, List.of(Loop.of(regel))));
    }

    private void write(String stijl, List<Loop> lopen) {
        gedrukt.add(Stuk.alinea(stijl, 0, lopen).tekst());
        regels.alinea(
                stijl,
                lopen.stream()
                        .map(loop -> new Wordverschil.Deel(loop, Spoor.GELIJK))
                        .toList(),
                Spoor.GELIJK);
    }
}
