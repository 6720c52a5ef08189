package nl.nota.openbaarmaking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Makes what the public gets of a bijlage, once; whoever asks again gets the same bytes. */
@Component
class Bijlagemaker {
    private static final Logger LOG = LoggerFactory.getLogger(Bijlagemaker.class);

    private final Bijlagewerken werken;
    private final Publicatiedruk druk;
    private final Bladenmaker bladen;
    private final Beeldproef proef;

    Bijlagemaker(Bijlagewerken werken, Publicatiedruk druk, Bladenmaker bladen, Beeldproef proef) {
        this.werken = werken;
        this.druk = druk;
        this.bladen = bladen;
        this.proef = proef;
    }

    /** What was made of each of these that has a file, by its plan; what is not made yet is not there. */
    Map<Bijlageplan, Bijlagewerk> made(List<Bijlageplan> plannen) {
        var sleutels = new LinkedHashMap<String, Bijlageplan>();
        plannen.stream()
                .filter(plan -> plan.vorm() != Bijlagevorm.OP_VERZOEK)
                .forEach(plan -> sleutels.put(plan.sleutel(), plan));
        var gemaakt = werken.of(sleutels.keySet());
        var uit = new LinkedHashMap<Bijlageplan, Bijlagewerk>();
        sleutels.forEach((sleutel, plan) -> {
            var werk = gemaakt.get(sleutel);
            if (werk != null) uit.put(plan, werk);
        });
        return uit;
    }

    /** Whether each of these that has a file is made. */
    boolean isReady(List<Bijlageplan> plannen) {
        var sleutels = plannen.stream()
                .filter(plan -> plan.vorm() != Bijlagevorm.OP_VERZOEK)
                .map(Bijlageplan::sleutel)
                .collect(Collectors.toSet());
        return werken.count(sleutels) == sleutels.size();
    }

    /** The same, and what was not made yet is made. */
    Map<Bijlageplan, Bijlagewerk> make(List<Bijlageplan> plannen) {
        var gemaakt = made(plannen);
        plannen.stream()
                .filter(plan -> plan.vorm() != Bijlagevorm.OP_VERZOEK && !gemaakt.containsKey(plan))
                .forEach(this::keep);
        return made(plannen);
    }

    /** What cannot be made without doubt is not there, so that it cannot be released either. */
    private void keep(Bijlageplan plan) {
        tried(plan).ifPresent(werk -> {
            if (proef.isClean(plan, werk)) werken.keep(plan.sleutel(), plan.kenmerk(), werk);
            else LOG.warn("On a bijlage as it was made for the public what stays inside can be read");
        });
    }

    /** Made without being kept; empty when that cannot be done without doubt. */
    Optional<Bijlagewerk> tried(Bijlageplan plan) {
        try {
            return Optional.of(draft(plan));
        } catch (Bladfout e) {
            LOG.warn("A bijlage cannot be made for the public: {}", e.getMessage());
            return Optional.empty();
        }
    }

    Bijlagewerk draft(Bijlageplan plan) {
        var stuk = plan.stuk();
        if (stuk == null) return bladen.make(plan);
        var woorden = String.join("\n", Publicatiewoorden.of(stuk));
        return new Bijlagewerk(true, druk.bijlage(stuk, plan.naam(), plan.tijd()), woorden);
    }
}
