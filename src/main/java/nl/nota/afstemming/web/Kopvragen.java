package nl.nota.afstemming.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.nota.nota.Kop;
import nl.nota.organisatie.Register;

/** Which fields of a head are still asked before it goes round: what is empty, unknown or not valid. */
final class Kopvragen {
    static final Set<String> VELDEN = Set.of(
            "soort", "onderwerp", "aan", "van", "afschrift", "datum", "rubricering", "opgesteldDoor", "samengewerkt");

    private Kopvragen() {}

    static List<String> of(Kop kop, Register register, LocalDate vandaag) {
        var datum = kop.datum();
        var dag = datum == null ? vandaag : datum;
        var vragen = new ArrayList<String>();
        if (kop.soort() == null) vragen.add("soort");
        if (kop.onderwerp().isBlank()) vragen.add("onderwerp");
        if (kop.aan().isEmpty() || !isKnown(kop.aan(), register, dag)) vragen.add("aan");
        var van = kop.van();
        if (van == null || van.isBlank() || !isKnown(List.of(van), register, dag)) vragen.add("van");
        if (!isKnown(kop.afschrift(), register, dag)) vragen.add("afschrift");
        if (!isKnown(kop.samengewerkt(), register, dag)) vragen.add("samengewerkt");
        if (datum == null || datum.isAfter(vandaag)) vragen.add("datum");
        if (kop.rubricering() == null) vragen.add("rubricering");
        if (kop.opgesteldDoor().isEmpty()) vragen.add("opgesteldDoor");
        return vragen;
    }

    private static boolean isKnown(List<String> codes, Register register, LocalDate dag) {
        return codes.isEmpty() || register.find(codes, dag).keySet().containsAll(codes);
    }
}
