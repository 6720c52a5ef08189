package nl.nota.afstemming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.nota.nota.Fase;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Every way that a nota of two parties, two voorwaarden each and two versies can go, by every command of everybody,
 * with the policies and the derivation of the product: none leads above the round with a voorwaarde that stands open.
 */
class VoorwaardeToestandenTest {
    private static final Logger LOG = LoggerFactory.getLogger(VoorwaardeToestandenTest.class);

    @Test
    void noWayLeadsAboveTheRoundWithAVoorwaardeThatStandsOpen() {
        var gezien = explore(new Voorwaardemodel(true));
        assertThat(gezien.lekken()).isEmpty();
        assertThat(gezien.fasen().keySet())
                .containsExactlyInAnyOrder(
                        Fase.CONCEPT, Fase.IN_AFSTEMMING, Fase.AFGESTEMD, Fase.TER_BESLISSING, Fase.INGETROKKEN);
        assertThat(gezien.toestanden()).isGreaterThan(10_000);
    }

    @Test
    void aRoundThatDoesNotLookAtItsVoorwaardenIsFoundOut() {
        assertThat(explore(new Voorwaardemodel(false)).lekken()).isNotEmpty();
    }

    private record Gezien(
            int toestanden, long stappen, Map<Fase, Integer> fasen, List<Voorwaardemodel.Toestand> lekken) {}

    private static Gezien explore(Voorwaardemodel model) {
        var gezien = new HashSet<Voorwaardemodel.Toestand>();
        var rij = new ArrayDeque<Voorwaardemodel.Toestand>();
        var fasen = new TreeMap<Fase, Integer>();
        var lekken = new ArrayList<Voorwaardemodel.Toestand>();
        long stappen = 0;
        rij.add(model.begin());
        gezien.add(model.begin());
        while (!rij.isEmpty()) {
            var toestand = rij.poll();
            fasen.merge(toestand.fase(), 1, Integer::sum);
            if (Voorwaardemodel.isBoven(toestand.fase()) && toestand.open()) lekken.add(toestand);
            for (var volgende : model.nexts(toestand)) {
                stappen++;
                if (gezien.add(volgende)) rij.add(volgende);
            }
        }
        LOG.info("{} toestanden, {} stappen, {}; lekken: {}", gezien.size(), stappen, fasen, lekken.size());
        return new Gezien(gezien.size(), stappen, fasen, lekken);
    }
}
