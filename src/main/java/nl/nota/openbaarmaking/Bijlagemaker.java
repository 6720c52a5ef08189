package nl.nota.openbaarmaking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Makes what the public gets of a bijlage, once; whoever asks again gets the same bytes. */
@Component
class Bijlagemaker {
    private final Bijlagewerken werken;
    private final Publicatiedruk druk;

    Bijlagemaker(Bijlagewerken werken, Publicatiedruk druk) {
        this.werken = werken;
        this.druk = druk;
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
        return made(plannen).size()
                == plannen.stream()
                        .filter(plan -> plan.vorm() != Bijlagevorm.OP_VERZOEK)
                        .count();
    }

    /** The same, and what was not made yet is made. */
    Map<Bijlageplan, Bijlagewerk> make(List<Bijlageplan> plannen) {
        var gemaakt = made(plannen);
        plannen.stream()
                .filter(plan -> plan.vorm() != Bijlagevorm.OP_VERZOEK && !gemaakt.containsKey(plan))
                .forEach(plan -> werken.keep(plan.sleutel(), draft(plan)));
        return made(plannen);
    }

    /** Made without being kept. */
    Bijlagewerk draft(Bijlageplan plan) {
        var stuk = plan.stuk();
        if (stuk == null) throw new IllegalStateException("There is no way yet to make " + plan.vorm());
        var woorden = String.join("\n", Publicatiewoorden.of(stuk));
        return new Bijlagewerk(true, druk.bijlage(stuk, plan.naam(), plan.tijd()), woorden);
    }
}
