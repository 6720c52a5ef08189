package nl.nota.wegen;

import static nl.nota.afstemming.Oordeel.AKKOORD;
import static nl.nota.afstemming.Oordeel.NIET_AKKOORD;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.nota.afstemming.Oordeel;
import nl.nota.besluit.Besluitsoort;
import nl.nota.nota.Sjabloon;
import nl.nota.nota.Soort;
import nl.nota.route.Beslisregel;
import nl.nota.route.Partij;
import nl.nota.route.Wijzigsoort;
import nl.nota.wegen.Wereld.Vervanger;

/** What a world is measured out with; what is not said is as plain as can be. */
final class Wereldmaat {
    private final String naam;
    private Soort soort = Soort.TER_BESLISSING;
    private List<Partij> partijen = List.of(Werelden.must(1, "EZ"));
    private List<String> lijn = List.of();
    private Beslisregel regel = Beslisregel.ALLE;
    private List<String> beslissers = List.of("MINDEF");
    private boolean vanzelf;
    private List<Oordeel> oordelen = List.of(AKKOORD, NIET_AKKOORD);
    private int eisen = 1;
    private List<Besluitsoort> besluiten = List.of(Besluitsoort.AKKOORD, Besluitsoort.RETOUR);
    private List<String> rubrieken = List.of(Sjabloon.KERNPUNTEN);
    private List<String> vernieuwers = List.of();
    private boolean ookErbij;
    private Set<Wijzigsoort> wijzigingen = Set.of();
    private final Set<String> weg = new HashSet<>();
    private final Set<String> erbij = new HashSet<>();
    private final Map<String, Vervanger> vervangers = new HashMap<>();

    Wereldmaat(String naam) {
        this.naam = naam;
    }

    Wereldmaat soort(Soort andere) {
        soort = andere;
        return this;
    }

    Wereldmaat partijen(Partij... andere) {
        partijen = List.of(andere);
        return this;
    }

    Wereldmaat lijn(String... functies) {
        lijn = List.of(functies);
        return this;
    }

    Wereldmaat regel(Beslisregel andere) {
        regel = andere;
        return this;
    }

    Wereldmaat beslissers(List<String> andere) {
        beslissers = andere;
        return this;
    }

    Wereldmaat vanzelf() {
        vanzelf = true;
        return this;
    }

    Wereldmaat oordelen(Oordeel... andere) {
        oordelen = List.of(andere);
        return this;
    }

    Wereldmaat eisen(int aantal) {
        eisen = aantal;
        return this;
    }

    Wereldmaat besluiten(Collection<Besluitsoort> andere) {
        besluiten = List.copyOf(andere);
        return this;
    }

    Wereldmaat rubrieken(String... andere) {
        rubrieken = List.of(andere);
        return this;
    }

    Wereldmaat vernieuwers(String... codes) {
        vernieuwers = List.of(codes);
        return this;
    }

    Wereldmaat ookErbij() {
        ookErbij = true;
        return this;
    }

    Wereldmaat wijzigingen(Wijzigsoort... andere) {
        wijzigingen = Set.of(andere);
        return this;
    }

    Wereldmaat weg(String wie, Vervanger vervanger) {
        weg.add(wie);
        vervangers.put(wie, vervanger);
        return this;
    }

    Wereldmaat gone(String wie) {
        weg.add(wie);
        return this;
    }

    Wereldmaat extra(String wie) {
        erbij.add(wie);
        return this;
    }

    Wereld wereld() {
        var mensen = new HashSet<>(Set.of("opsteller", "secretariaat", "pdgb"));
        partijen.forEach(een -> mensen.add(Wereld.holder(een.onderdeel())));
        vernieuwers.forEach(een -> mensen.add(Wereld.holder(een)));
        lijn.forEach(een -> mensen.add(Wereld.holder(een)));
        beslissers.forEach(een -> mensen.add(Wereld.holder(een)));
        vervangers.values().forEach(een -> mensen.add(een.wie()));
        mensen.addAll(erbij);
        mensen.removeAll(weg);
        mensen.remove("fin");
        return new Wereld(
                naam,
                soort,
                partijen,
                lijn,
                regel,
                beslissers,
                vanzelf,
                mensen,
                Map.copyOf(vervangers),
                oordelen,
                eisen,
                besluiten,
                rubrieken,
                vernieuwers,
                ookErbij,
                wijzigingen);
    }
}
