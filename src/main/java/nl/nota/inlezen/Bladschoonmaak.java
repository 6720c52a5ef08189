package nl.nota.inlezen;

import java.text.Normalizer;
import java.util.List;
import nl.nota.nota.Opmaak;
import nl.nota.nota.Staatsgeheim;

/** Takes what no nota may hold out of the letters of a sheet, and counts. */
final class Bladschoonmaak {
    private int lengte;
    private int weg;
    private boolean staatsgeheim;

    Blad clean(Blad blad) {
        return new Blad(
                blad.paginakop().stream().map(this::clean).toList(),
                blad.stukken().stream().map(this::clean).toList(),
                blad.noten().stream().map(this::loops).toList(),
                blad.kanttekeningen().stream()
                        .map(k -> new Blad.Kanttekening(
                                words(k.auteur()).strip(), words(k.tekst()), k.stuk(), words(k.citaat())))
                        .toList(),
                blad.weglatingen(),
                blad.eigenschappen());
    }

    private Stuk clean(Stuk stuk) {
        Stuk schoon = new Stuk(
                stuk.stijl(),
                stuk.kop(),
                loops(stuk.lopen()),
                stuk.niveau(),
                stuk.genummerd(),
                stuk.nummer(),
                stuk.rijen().stream()
                        .map(rij -> rij.stream()
                                .map(cel -> cel.stream().map(this::clean).toList())
                                .toList())
                        .toList());
        staatsgeheim |=
                schoon.tekst().lines().anyMatch(regel -> Staatsgeheim.of(regel).isPresent());
        return schoon;
    }

    private List<Loop> loops(List<Loop> lopen) {
        return lopen.stream().map(loop -> loop.with(words(loop.tekst()))).toList();
    }

    private String words(String tekst) {
        StringBuilder uit = new StringBuilder();
        String normaal = Normalizer.normalize(letters(tekst), Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u000b', '\n')
                .replace("\u00ad", "");
        normaal.codePoints().filter(Opmaak::mayHold).forEach(uit::appendCodePoint);
        weg += normaal.length() - uit.length();
        lengte += uit.toString().strip().length();
        return uit.toString();
    }

    /** Letters that were set as one sign, as separate letters. */
    private static String letters(String tekst) {
        if (tekst.chars().noneMatch(c -> c >= '\uFB00' && c <= '\uFB06')) return tekst;
        StringBuilder uit = new StringBuilder();
        for (char c : tekst.toCharArray())
            uit.append(
                    c >= '\uFB00' && c <= '\uFB06'
                            ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC)
                            : String.valueOf(c));
        return uit.toString();
    }

    int lengte() {
        return lengte;
    }

    /** How many characters were taken out. */
    int weg() {
        return weg;
    }

    boolean isStaatsgeheim() {
        return staatsgeheim;
    }
}
