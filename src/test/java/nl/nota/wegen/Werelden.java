package nl.nota.wegen;

import static nl.nota.afstemming.Oordeel.AKKOORD;
import static nl.nota.afstemming.Oordeel.AKKOORD_MITS;
import static nl.nota.afstemming.Oordeel.NIET_AKKOORD;
import static nl.nota.afstemming.Oordeel.NIET_BETROKKEN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.nota.afstemming.Oordeel;
import nl.nota.besluit.Besluitsoort;
import nl.nota.nota.Sjabloon;
import nl.nota.nota.Soort;
import nl.nota.organisatie.Formule;
import nl.nota.route.Beslisregel;
import nl.nota.route.Partij;
import nl.nota.wegen.Wereld.Vervanger;

/**
 * The worlds that are walked from end to end: each looks into one corner of the whole, with all that can happen there.
 */
final class Werelden {
    private static final String TEKST = Sjabloon.KERNPUNTEN;
    private static final String GELD = Sjabloon.FINANCIELE_OVERWEGINGEN;
    private static final List<String> BEIDE = List.of("STASDEF", "MINDEF");
    private static final List<Besluitsoort> KORT =
            List.of(Besluitsoort.AKKOORD, Besluitsoort.NIET_AKKOORD, Besluitsoort.RETOUR);
    private static final Map<String, Vervanger> VERVANGERS = Map.of(
            "ez", new Vervanger("kgg", Formule.AFWEZIGHEID),
            "directeur", new Vervanger("cds", Formule.MANDAAT),
            "mindef", new Vervanger("stasdef", Formule.WAARNEMING));

    private Werelden() {}

    static List<Wereld> alle(LocalDate termijn) {
        var alle = new ArrayList<>(List.of(
                voorwaarden(),
                haltes(termijn),
                wegen(),
                meerWegen(),
                buiten(),
                vanzelf(),
                kennisneming(),
                zonderPartijen(),
                vierOgen()));
        for (var regel : Beslisregel.values()) {
            alle.add(lijn(regel));
            for (int wie = 0; wie < 8; wie++) alle.add(afwezig(regel, wie));
        }
        alle.add(zonderSteller());
        alle.add(zonderSecretariaat());
        alle.add(zonderMinister());
        return alle;
    }

    /** A party that must answer and one that need not, two voorwaarden each. */
    static Wereld voorwaarden() {
        return new Maat("voorwaarden")
                .partijen(must(1, "EZ"), may(1, "DJZ", GELD))
                .oordelen(AKKOORD, AKKOORD_MITS, NIET_AKKOORD)
                .eisen(2)
                .rubrieken(TEKST)
                .wereld();
    }

    private static Wereld haltes(LocalDate termijn) {
        return new Maat("haltes en stilte")
                .partijen(
                        new Partij(1, "EZ", Set.of(), termijn, true),
                        new Partij(2, "HDFC", Set.of(GELD), termijn, true))
                .oordelen(AKKOORD, AKKOORD_MITS, NIET_AKKOORD, NIET_BETROKKEN)
                .rubrieken(TEKST, GELD)
                .wereld();
    }

    private static Wereld wegen() {
        return new Maat("een andere route, met voorwaarden")
                .oordelen(AKKOORD, AKKOORD_MITS)
                .vernieuwers("OCW")
                .ookErbij()
                .wereld();
    }

    private static Wereld meerWegen() {
        return new Maat("een andere route, met drie partijen")
                .partijen(must(1, "EZ"), may(1, "DJZ"))
                .vernieuwers("OCW")
                .ookErbij()
                .wereld();
    }

    private static Wereld buiten() {
        return new Maat("een partij buiten")
                .partijen(must(1, "EZ"), must(1, "FIN"))
                .oordelen(AKKOORD, AKKOORD_MITS, NIET_AKKOORD, NIET_BETROKKEN)
                .wereld();
    }

    static Wereld vanzelf() {
        return new Maat("vanzelf omhoog")
                .partijen(must(1, "EZ"), may(1, "DJZ"))
                .oordelen(AKKOORD, AKKOORD_MITS, NIET_AKKOORD)
                .lijn("DIR")
                .vanzelf()
                .wereld();
    }

    private static Wereld kennisneming() {
        return new Maat("ter informatie")
                .soort(Soort.TER_INFORMATIE)
                .lijn("DIR")
                .besluiten(EnumSet.allOf(Besluitsoort.class))
                .wereld();
    }

    private static Wereld zonderPartijen() {
        return new Maat("zonder partijen en zonder lijn").partijen().wereld();
    }

    /** One party, a line and two bewindspersonen. */
    static Wereld gewoon() {
        return afwezig(Beslisregel.ALLE, 0);
    }

    /** The party's only replacement wrote the nota. */
    private static Wereld vierOgen() {
        return new Maat("vier ogen")
                .weg("ez", new Vervanger("opsteller", Formule.AFWEZIGHEID))
                .vernieuwers("OCW")
                .wereld();
    }

    private static Wereld lijn(Beslisregel regel) {
        return new Maat("lijn en besluit, " + regel)
                .lijn("DIR", "SG")
                .regel(regel)
                .beslissers(BEIDE)
                .besluiten(EnumSet.allOf(Besluitsoort.class))
                .wereld();
    }

    /** Which of party, line and bewindspersoon are away, each with a replacement. */
    private static Wereld afwezig(Beslisregel regel, int wie) {
        var maat = new Maat("")
                .oordelen(AKKOORD, AKKOORD_MITS, NIET_AKKOORD)
                .lijn("DIR", "SG")
                .regel(regel)
                .beslissers(BEIDE)
                .besluiten(KORT);
        var weg = new ArrayList<String>();
        for (var een : List.of("ez", "directeur", "mindef"))
            if ((wie & 1 << List.of("ez", "directeur", "mindef").indexOf(een)) != 0) weg.add(een);
        for (var een : weg) maat.weg(een, VERVANGERS.get(een));
        maat.naam = regel + (weg.isEmpty() ? ", ieder aanwezig" : ", vervangen: " + String.join(", ", weg));
        return maat.wereld();
    }

    /** Nobody writes along: the secretariaat hands the nota over. */
    private static Wereld zonderSteller() {
        return new Maat("de steller weg")
                .gone("opsteller")
                .extra("collega")
                .lijn("DIR")
                .wereld();
    }

    private static Wereld zonderSecretariaat() {
        return new Maat("het secretariaat weg")
                .gone("secretariaat")
                .oordelen(AKKOORD, NIET_AKKOORD, NIET_BETROKKEN)
                .wereld();
    }

    /** Whose besluit is only heard by telephone. */
    private static Wereld zonderMinister() {
        return new Maat("de minister aan de telefoon")
                .gone("mindef")
                .extra("kabinet")
                .wereld();
    }

    private static Partij must(int halte, String code) {
        return new Partij(halte, code, Set.of(), null, true);
    }

    private static Partij may(int halte, String code, String... scope) {
        return new Partij(halte, code, Set.of(scope), null, false);
    }

    /** What a world is measured out with; what is not said is as plain as can be. */
    private static final class Maat {
        private String naam;
        private Soort soort = Soort.TER_BESLISSING;
        private List<Partij> partijen = List.of(must(1, "EZ"));
        private List<String> lijn = List.of();
        private Beslisregel regel = Beslisregel.ALLE;
        private List<String> beslissers = List.of("MINDEF");
        private boolean vanzelf;
        private List<Oordeel> oordelen = List.of(AKKOORD, NIET_AKKOORD);
        private int eisen = 1;
        private List<Besluitsoort> besluiten = List.of(Besluitsoort.AKKOORD, Besluitsoort.RETOUR);
        private List<String> rubrieken = List.of(TEKST);
        private List<String> vernieuwers = List.of();
        private boolean ookErbij;
        private final Set<String> weg = new HashSet<>();
        private final Set<String> erbij = new HashSet<>();
        private final Map<String, Vervanger> vervangers = new HashMap<>();

        Maat(String naam) {
            this.naam = naam;
        }

        Maat soort(Soort andere) {
            soort = andere;
            return this;
        }

        Maat partijen(Partij... andere) {
            partijen = List.of(andere);
            return this;
        }

        Maat lijn(String... functies) {
            lijn = List.of(functies);
            return this;
        }

        Maat regel(Beslisregel andere) {
            regel = andere;
            return this;
        }

        Maat beslissers(List<String> andere) {
            beslissers = andere;
            return this;
        }

        Maat vanzelf() {
            vanzelf = true;
            return this;
        }

        Maat oordelen(Oordeel... andere) {
            oordelen = List.of(andere);
            return this;
        }

        Maat eisen(int aantal) {
            eisen = aantal;
            return this;
        }

        Maat besluiten(java.util.Collection<Besluitsoort> andere) {
            besluiten = List.copyOf(andere);
            return this;
        }

        Maat rubrieken(String... andere) {
            rubrieken = List.of(andere);
            return this;
        }

        Maat vernieuwers(String... codes) {
            vernieuwers = List.of(codes);
            return this;
        }

        Maat ookErbij() {
            ookErbij = true;
            return this;
        }

        Maat weg(String wie, Vervanger vervanger) {
            weg.add(wie);
            vervangers.put(wie, vervanger);
            return this;
        }

        Maat gone(String wie) {
            weg.add(wie);
            return this;
        }

        Maat extra(String wie) {
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
                    ookErbij);
        }
    }
}
