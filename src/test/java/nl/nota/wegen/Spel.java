package nl.nota.wegen;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import nl.nota.afstemming.Afstemmingen;
import nl.nota.afstemming.Afstemronde;
import nl.nota.afstemming.Afstemronden;
import nl.nota.afstemming.Voorwaardeverloop;
import nl.nota.besluit.Besluiten;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Lezers;
import nl.nota.nota.Nota;
import nl.nota.nota.Vastlegging;
import nl.nota.nota.Versienummer;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.Medewerkers;
import nl.nota.route.Route;
import nl.nota.route.Routes;
import org.springframework.context.ApplicationContext;

/** One nota in one house, the real one or its shadow, and the clock on the wall there. */
record Spel(ApplicationContext huis, Consumer<Instant> klok, Kenmerk kenmerk, Map<Class<?>, Object> gevonden) {
    private static final UUID NIETS = new UUID(0, 0);

    Spel(ApplicationContext huis, Consumer<Instant> klok, Kenmerk kenmerk) {
        this(huis, klok, kenmerk, new HashMap<>());
    }

    <T> T bean(Class<T> soort) {
        return soort.cast(gevonden.computeIfAbsent(soort, een -> huis.getBean(een)));
    }

    Medewerker who(String wie) {
        return bean(Medewerkers.class).find(wie).orElseThrow();
    }

    Nota nota() {
        return bean(Lezers.class).nota(kenmerk).orElseThrow();
    }

    Route route() {
        return bean(Routes.class).findByKenmerk(kenmerk).orElseThrow();
    }

    Afstemronde ronde() {
        return bean(Afstemronden.class).of(nota(), route());
    }

    Versienummer gelezen() {
        return nota().versie().orElseThrow();
    }

    /** The last answer of a party, also one that it took back; an id of nothing where there is none. */
    UUID answer(String code) {
        return last(bean(Afstemmingen.class).of(kenmerk).stream()
                .filter(een -> een.onderdeel().equals(code))
                .toList());
    }

    /** One of the voorwaarden of a party that still hold the nota up. */
    UUID voorwaarde(String code, int nr) {
        return ronde().voorwaarden().stream()
                .filter(een -> een.onderdeel().equals(code) && een.blocks())
                .skip(nr)
                .findFirst()
                .map(Voorwaardeverloop::id)
                .orElse(NIETS);
    }

    /** The last besluit of a bewindspersoon that still stands. */
    UUID besluit(String code) {
        return last(bean(Besluiten.class).of(kenmerk).stream()
                .filter(een -> een.bewindspersoon().equals(code) && !een.isHerroepen())
                .toList());
    }

    private static UUID last(List<? extends Vastlegging> gezegd) {
        return gezegd.isEmpty() ? NIETS : gezegd.getLast().id();
    }
}
