package nl.nota.bericht;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.nota.kern.Gebeurtenis;
import nl.nota.logboek.Opgetekend;
import nl.nota.nota.Dossier;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Lezers;
import nl.nota.nota.Nota;
import nl.nota.nota.Versienummer;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells of an opmerking, without a word of it: the drafters that it was shared with them, and whoever wrote it that it
 * was answered. A circle has a trail of its own, so this comes from there and not from the nota's.
 */
@Service
public class WritingOpmerkingbericht {
    private static final Map<String, Berichtsoort> SOORTEN = Map.of(
            "OPMERKING_GEDEELD", Berichtsoort.OPMERKING_GEDEELD,
            "OPMERKING_BEANTWOORD", Berichtsoort.OPMERKING_BEANTWOORD);

    private final Lezers lezers;
    private final Berichten berichten;

    WritingOpmerkingbericht(Lezers lezers, Berichten berichten) {
        this.lezers = lezers;
        this.berichten = berichten;
    }

    /** The chain of a circle is named after its nota. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(Opgetekend opgetekend) {
        var gebeurtenis = opgetekend.gebeurtenis();
        var soort = SOORTEN.get(gebeurtenis.soort());
        if (soort == null) return;
        nota(gebeurtenis.keten()).ifPresent(nota -> {
            var mededelingen = lezers.of(nota).stream()
                    .filter(lezer -> !lezer.medewerker().gebruikersnaam().equals(gebeurtenis.door()))
                    .filter(lezer -> concerns(lezer, soort, gebeurtenis))
                    .map(lezer -> new Mededeling(lezer.medewerker().id(), soort, null, wie(gebeurtenis), null))
                    .toList();
            berichten.append(
                    nota.kenmerk(),
                    nota.versie().map(Versienummer::nummer).orElse(0),
                    gebeurtenis.keten() + "/" + opgetekend.n(),
                    mededelingen);
        });
    }

    private Optional<Nota> nota(String keten) {
        return Kenmerk.parse(keten.substring(0, Math.max(0, keten.indexOf('/'))))
                .flatMap(lezers::nota);
    }

    private static boolean concerns(Dossier lezer, Berichtsoort soort, Gebeurtenis gebeurtenis) {
        return soort == Berichtsoort.OPMERKING_GEDEELD
                ? lezer.betrekking().wroteAlong()
                : lezer.medewerker().id().toString().equals(gebeurtenis.inhoud().get("aan"));
    }

    /** For whom it was said, or empty for the drafters. */
    private static String wie(Gebeurtenis gebeurtenis) {
        return Objects.requireNonNullElse(gebeurtenis.namens(), "");
    }
}
