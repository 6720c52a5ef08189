package nl.nota.nota;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.nota.kern.Reden;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Says what stands against a template and what it would mean, before it is kept. */
@Component
public class Notasjabloonplan {
    private final Sjabloonvormen vormen;
    private final Vormbereik bereik;
    private final String ministerie;
    private final Clock clock;

    /** @param ministerie the ministry whose installation this is */
    Notasjabloonplan(
            Sjabloonvormen vormen, Vormbereik bereik, @Value("${nota.ministerie}") String ministerie, Clock clock) {
        this.vormen = vormen;
        this.bereik = bereik;
        this.ministerie = ministerie;
        this.clock = clock;
    }

    public List<Reden> against(Vormverzoek wat) {
        var vandaag = LocalDate.now(clock);
        var alle = vormen.all();
        return new Vormcontrole(vandaag, alle, vormen.ministeries(), huis(alle, vandaag)).against(wat);
    }

    /** Of what nothing stands against. */
    public Vormvoorbeeld preview(Vormverzoek wat) {
        var was = wat.was();
        var wordt = wat.isEinde() ? null : wat.wordt(was == null ? "" : was.code());
        var nu = vormen.all();
        return new Vormvoorbeeld(
                wordt,
                wordt == null ? List.of() : Vormvoorbeeld.Boven.of(wordt),
                was == null || wordt == null ? List.of() : Vormverschil.of(was, wordt),
                usual(nu, nu.with(wordt, was, Objects.requireNonNull(wat.vanaf())), wat),
                was == null ? null : bereik.of(was, isOfFiles(nu, was)));
    }

    /** Whose templates the house begins a nota by. */
    private String huis(Vormen alle, LocalDate dag) {
        return alle.usual(ministerie, null, dag).isPresent() ? ministerie : Kopprofiel.DEFENSIE.ministerie();
    }

    private boolean isOfFiles(Vormen nu, Sjabloonvorm was) {
        var vandaag = LocalDate.now(clock);
        return nu.usual(huis(nu, vandaag), null, vandaag)
                .filter(een -> een.code().equals(was.code()))
                .isPresent();
    }

    private static List<Vormvoorbeeld.Gewoon> usual(Vormen nu, Vormen straks, Vormverzoek wat) {
        return Stream.of(Soort.values())
                .map(soort -> new Vormvoorbeeld.Gewoon(soort, usual(nu, wat, soort), usual(straks, wat, soort)))
                .filter(een -> !een.was().equals(een.wordt()))
                .toList();
    }

    private static String usual(Vormen vormen, Vormverzoek wat, Soort soort) {
        return vormen.usual(wat.ministerie(), soort, Objects.requireNonNull(wat.vanaf()))
                .map(Sjabloonvorm::naam)
                .orElse("");
    }
}
