package nl.nota.nota;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.organisatie.Beheerslot;
import nl.nota.organisatie.Huisrecht;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.Organisatie;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Beheer adds a template, gives one another form or ends one, from a day that is still to come. A nota keeps the form
 * it was begun by.
 */
@Service
public class KeepingNotasjabloon {
    private final Sjabloonvormen vormen;
    private final Notasjabloonplan plan;
    private final Beheerslot slot;
    private final ApplicationEventPublisher events;

    KeepingNotasjabloon(
            Sjabloonvormen vormen, Notasjabloonplan plan, Beheerslot slot, ApplicationEventPublisher events) {
        this.vormen = vormen;
        this.plan = plan;
        this.slot = slot;
        this.events = events;
    }

    /** What was done. */
    @Transactional
    public Outcome<Vormverzoek> keep(Medewerker beheer, Vormverzoek wat) {
        var tegen = Huisrecht.INRICHTING_BEHEREN.against(beheer);
        if (!tegen.isEmpty()) return Outcome.refused(tegen);
        slot.take();
        var redenen = plan.against(wat);
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        var was = wat.was();
        if (was != null && !vormen.end(was, Objects.requireNonNull(wat.vanaf()).minusDays(1)))
            return Outcome.refused(Reden.achterhaald("nota.reden.sjabloon.voorbij", was.naam()));
        var code = was == null ? code(wat.naam()) : was.code();
        if (!wat.isEinde()) vormen.add(wat.wordt(code));
        events.publishEvent(Organisatie.happened("NOTASJABLOON_BIJGEWERKT", beheer, recorded(wat, code)));
        return Outcome.done(wat);
    }

    private String code(String naam) {
        var bezet = vormen.all().alle().stream().map(Sjabloonvorm::code).collect(Collectors.toSet());
        return Regelrecht.code(naam, "SJABLOON", bezet);
    }

    private static Map<String, Object> recorded(Vormverzoek wat, String code) {
        var inhoud = new LinkedHashMap<String, Object>();
        inhoud.put("code", code);
        if (wat.was() instanceof Sjabloonvorm was) inhoud.put("was", inWords(was));
        if (!wat.isEinde()) inhoud.put("wordt", inWords(wat.wordt(code)));
        inhoud.put("vanaf", Objects.requireNonNull(wat.vanaf()).toString());
        return inhoud;
    }

    private static Map<String, Object> inWords(Sjabloonvorm een) {
        return Map.of(
                "naam", een.naam(),
                "ministerie", een.ministerie(),
                "soort", een.soortnaam(),
                "rubrieken", parts(een));
    }

    private static List<Map<String, Object>> parts(Sjabloonvorm een) {
        return een.delen().stream()
                .map(deel -> Map.<String, Object>of(
                        "code", deel.code(),
                        "titel", deel.titel(),
                        "ouder", Objects.requireNonNullElse(deel.ouder(), ""),
                        "verplicht", String.join(" ", deel.verplicht())))
                .toList();
    }
}
