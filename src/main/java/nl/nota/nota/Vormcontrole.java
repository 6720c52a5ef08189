package nl.nota.nota;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.nota.kern.Reden;

/**
 * What is wrong with a template that beheer typed, all of it at once.
 *
 * @param vormen every form of every template
 * @param ministeries those whose head is known
 * @param huis the ministry by whose templates the house begins a nota
 */
record Vormcontrole(LocalDate vandaag, Vormen vormen, List<String> ministeries, String huis) {
    private static final int LANG = 80;

    List<Reden> against(Vormverzoek wat) {
        var redenen = new ArrayList<Reden>();
        if (!wat.isEinde()) form(wat, redenen);
        redenen.addAll(Regelrecht.from(wat.vanaf(), vandaag));
        if (wat.was() instanceof Sjabloonvorm was) before(was, wat, redenen);
        return redenen;
    }

    private void form(Vormverzoek wat, List<Reden> redenen) {
        if (!Regelrecht.isLine(wat.naam(), LANG)) redenen.add(Reden.onjuist("nota.reden.sjabloon.naam", LANG));
        if (isTaken(wat)) redenen.add(Reden.onjuist("nota.reden.sjabloon.bezet", wat.naam()));
        if (!ministeries.contains(wat.ministerie())) redenen.add(Reden.onjuist("nota.reden.sjabloon.ministerie"));
        if (!wat.soort().isEmpty() && wat.kind().isEmpty()) redenen.add(Reden.onjuist("nota.reden.sjabloon.soort"));
        redenen.addAll(Rubriekcontrole.against(wat));
    }

    /** Whether another template has this name on that day or a later one. */
    private boolean isTaken(Vormverzoek wat) {
        var eigen = wat.was() == null ? "" : wat.was().code();
        var dag = wat.vanaf() == null ? vandaag : wat.vanaf();
        return vormen.alle().stream()
                .filter(een -> !een.code().equals(eigen) && een.isFrom(dag))
                .anyMatch(een -> een.naam().equalsIgnoreCase(wat.naam()));
    }

    private void before(Sjabloonvorm was, Vormverzoek wat, List<Reden> redenen) {
        var vanaf = wat.vanaf();
        if (vanaf != null && !vanaf.isAfter(was.begin()))
            redenen.add(Reden.onjuist("nota.reden.vanaf.begin", was.begin()));
        if (!was.isOpen()) redenen.add(Reden.achterhaald("nota.reden.sjabloon.voorbij", was.naam()));
        if (wat.isEinde() && vanaf != null && isNeeded(was, vanaf))
            redenen.add(Reden.onjuist("nota.reden.sjabloon.laatste", was.ministerie(), was.naam()));
        if (!wat.isEinde()
                && redenen.isEmpty()
                && Vormverschil.of(was, wat.wordt(was.code())).isEmpty())
            redenen.add(Reden.onjuist("nota.reden.sjabloon.gelijk"));
    }

    /** Whether from some day on nobody of the house could begin a nota of whatever soort without it. */
    private boolean isNeeded(Sjabloonvorm was, LocalDate vanaf) {
        if (was.soort() != null || !was.ministerie().equals(huis)) return false;
        var zonder = vormen.with(null, was, vanaf);
        return zonder.alle().stream()
                .filter(een ->
                        een.isOpen() && een.soort() == null && een.ministerie().equals(huis))
                .noneMatch(een ->
                        zonder.on(vanaf).stream().anyMatch(nu -> nu.code().equals(een.code())));
    }
}
