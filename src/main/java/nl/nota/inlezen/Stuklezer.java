package nl.nota.inlezen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import org.springframework.stereotype.Component;

/** Reads a file of words or numbers as it stands, without looking for a nota in it; no word of it is lost. */
@Component
public class Stuklezer {
    private static final int LANGSTE = 200_000;

    private final Leesproces proces;

    Stuklezer(Leesproces proces) {
        this.proces = proces;
    }

    /** Reads a Word file; one with tracked changes is not read, because nobody chose what becomes of them. */
    public Outcome<Leesstuk> word(byte[] bestand) {
        return read(Uitlezer.WORD, bestand);
    }

    /** Reads an Excel file, each of its sheets as a table; one in which anything is hidden is not read. */
    public Outcome<Leesstuk> excel(byte[] bestand) {
        return read(Uitlezer.EXCEL, bestand);
    }

    /** Reads a text or a spreadsheet of OpenDocument; one in which anything is hidden or tracked is not read. */
    public Outcome<Leesstuk> openDocument(byte[] bestand) {
        return read(Uitlezer.ODF, bestand);
    }

    private Outcome<Leesstuk> read(String soort, byte[] bestand) {
        return switch (proces.read(soort, bestand, null)) {
            case Outcome.Refused<Blad>(var redenen) -> Outcome.refused(redenen);
            case Outcome.Done<Blad>(var blad) -> sheets(blad);
        };
    }

    /** Reads a CSV file as one table. */
    public Outcome<Leesstuk> values(byte[] bestand) {
        return switch (Codering.read(bestand)) {
            case Outcome.Refused<String>(var redenen) -> Outcome.refused(redenen);
            case Outcome.Done<String>(var tekst) -> {
                try {
                    yield sheets(Kommalijst.read(tekst));
                } catch (Weigering e) {
                    yield refused(e.code());
                }
            }
        };
    }

    static Outcome<Leesstuk> sheets(Blad ruw) {
        var schoonmaak = new Bladschoonmaak();
        var blad = schoonmaak.clean(ruw);
        if (schoonmaak.lengte() == 0) return refused("inlezen.stuk.leeg");
        if (schoonmaak.lengte() > LANGSTE) return refused("inlezen.stuk.lang");
        if (schoonmaak.isStaatsgeheim()) return refused("inlezen.staatsgeheim");
        return Outcome.done(new Stukindeling(blad).read());
    }

    /** Reads a text file. */
    public Outcome<Leesstuk> text(byte[] bestand) {
        return switch (Codering.read(bestand)) {
            case Outcome.Refused<String>(var redenen) -> Outcome.refused(redenen);
            case Outcome.Done<String>(var tekst) -> {
                var schoon = Lezer.cleaned(tekst, new ArrayList<>()).replace(String.valueOf(Voetnoten.MERK), "");
                if (schoon.isBlank()) yield refused("inlezen.stuk.leeg");
                if (schoon.length() > LANGSTE) yield refused("inlezen.stuk.lang");
                var gelezen = Broodtekst.read(schoon.lines().toList(), List.of());
                yield Outcome.done(new Leesstuk(List.of(new Leesstuk.Deel("", 1, gelezen)), Map.of()));
            }
        };
    }

    private static Outcome<Leesstuk> refused(String code) {
        return Outcome.refused(Reden.onjuist(code));
    }
}
