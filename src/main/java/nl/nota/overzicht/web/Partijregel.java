package nl.nota.overzicht.web;

import java.util.List;
import nl.nota.afstemming.Afstemming;
import nl.nota.afstemming.Eerder;
import nl.nota.afstemming.Standpunt;
import nl.nota.nota.Fase;
import nl.nota.overzicht.Notabeeld;
import nl.nota.overzicht.Verval;
import org.jspecify.annotations.Nullable;

/**
 * Where one party stands, in words.
 *
 * @param toelichting its words, for who may read them
 * @param vervallen why its agreement no longer holds
 * @param woorden whether the reader may read what it said
 * @param intrekbaar whether the reader may take its last answer back
 * @param terugneembaar whether the reader may take back what was recorded for it
 * @param eerder what it said before, the last thing first, for who may read its words
 * @param later whether it is asked only when an earlier halte is through
 */
record Partijregel(
        String code,
        String stand,
        @Nullable Afstemming laatste,
        String toelichting,
        String door,
        Standpunt standpunt,
        List<Verval> vervallen,
        boolean woorden,
        boolean intrekbaar,
        boolean terugneembaar,
        List<Eerder> eerder,
        boolean later) {

    static Partijregel of(Notabeeld beeld, Standpunt standpunt) {
        var code = standpunt.partij().onderdeel();
        var laatste = standpunt.laatste();
        var dossier = beeld.stand().dossier();
        return new Partijregel(
                code,
                standpunt.stand().name(),
                laatste,
                laatste != null && beeld.mayReadWords(code) ? laatste.toelichting() : "",
                laatste == null ? "" : beeld.wie(laatste),
                standpunt,
                beeld.lapsed(standpunt),
                beeld.mayReadWords(code),
                beeld.handelingen().contains("OORDEEL_INTREKKEN")
                        && standpunt.isIntrekbaar()
                        && dossier.betrekking().speaksFor(code),
                beeld.handelingen().contains("EXTERN_TERUGNEMEN") && standpunt.bewijs() != null,
                beeld.mayReadWords(code) ? beeld.stand().ronde().before(code).reversed() : List.of(),
                dossier.nota().fase() == Fase.IN_AFSTEMMING
                        && laatste == null
                        && !beeld.stand().ronde().isOpen(standpunt));
    }

    /** Whether its agreement on an earlier versie still holds. */
    public boolean isMeegenomen(int huidig) {
        return standpunt.isCarried(huidig);
    }
}
