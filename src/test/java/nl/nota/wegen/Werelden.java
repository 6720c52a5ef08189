package nl.nota.wegen;

import static nl.nota.afstemming.Oordeel.AKKOORD;
import static nl.nota.afstemming.Oordeel.AKKOORD_MITS;
import static nl.nota.afstemming.Oordeel.NIET_AKKOORD;
import static nl.nota.afstemming.Oordeel.NIET_BETROKKEN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.nota.afstemming.Oordeel;
import nl.nota.besluit.Besluitsoort;
import nl.nota.nota.Sjabloon;
import nl.nota.nota.Soort;
import nl.nota.organisatie.Formule;
import nl.nota.route.Beslisregel;
import nl.nota.route.Partij;
import nl.nota.route.Wijzigsoort;
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
        alle.add(zonderBureau());
        alle.add(streng());
        alle.add(spoed(termijn.plusMonths(2)));
        return alle;
    }

    /** A party that must answer and one that need not, two voorwaarden each. */
    static Wereld voorwaarden() {
        return new Wereldmaat("voorwaarden")
                .partijen(must(1, "EZ"), may(1, "DJZ", GELD))
                .oordelen(AKKOORD, AKKOORD_MITS, NIET_AKKOORD)
                .eisen(2)
                .rubrieken(TEKST)
                .wereld();
    }

    private static Wereld haltes(LocalDate termijn) {
        return new Wereldmaat("haltes en stilte")
                .partijen(
                        new Partij(1, "EZ", Set.of(), termijn, true),
                        new Partij(2, "HDFC", Set.of(GELD), termijn, true))
                .oordelen(AKKOORD, AKKOORD_MITS, NIET_AKKOORD, NIET_BETROKKEN)
                .rubrieken(TEKST, GELD)
                .wereld();
    }

    private static Wereld wegen() {
        return new Wereldmaat("een andere route, met voorwaarden")
                .oordelen(AKKOORD, AKKOORD_MITS)
                .vernieuwers("OCW")
                .ookErbij()
                .wereld();
    }

    private static Wereld meerWegen() {
        return new Wereldmaat("een andere route, met drie partijen")
                .partijen(must(1, "EZ"), may(1, "DJZ"))
                .vernieuwers("OCW")
                .ookErbij()
                .wereld();
    }

    private static Wereld buiten() {
        return new Wereldmaat("een partij buiten")
                .partijen(must(1, "EZ"), must(1, "FIN"))
                .oordelen(AKKOORD, AKKOORD_MITS, NIET_AKKOORD, NIET_BETROKKEN)
                .wereld();
    }

    static Wereld vanzelf() {
        return new Wereldmaat("vanzelf omhoog")
                .partijen(must(1, "EZ"), may(1, "DJZ"))
                .oordelen(AKKOORD, AKKOORD_MITS, NIET_AKKOORD)
                .lijn("DIR")
                .vanzelf()
                .wereld();
    }

    private static Wereld kennisneming() {
        return new Wereldmaat("ter informatie")
                .soort(Soort.TER_INFORMATIE)
                .lijn("DIR")
                .besluiten(EnumSet.allOf(Besluitsoort.class))
                .wereld();
    }

    private static Wereld zonderPartijen() {
        return new Wereldmaat("zonder partijen en zonder lijn").partijen().wereld();
    }

    /** One party, a line and two bewindspersonen. */
    static Wereld gewoon() {
        return afwezig(Beslisregel.ALLE, 0);
    }

    /** The party's only replacement wrote the nota. */
    private static Wereld vierOgen() {
        return new Wereldmaat("vier ogen")
                .weg("ez", new Vervanger("opsteller", Formule.AFWEZIGHEID))
                .vernieuwers("OCW")
                .wereld();
    }

    private static Wereld lijn(Beslisregel regel) {
        return new Wereldmaat("lijn en besluit, " + regel)
                .lijn("DIR", "SG")
                .regel(regel)
                .beslissers(BEIDE)
                .besluiten(EnumSet.allOf(Besluitsoort.class))
                .wereld();
    }

    /**
     * Which of party, line and bewindspersoon are away, each with a replacement. What all of them could say is walked
     * where everybody is there and, in the long run, everywhere; else a part of it, another one for each regel.
     */
    private static Wereld afwezig(Beslisregel regel, int wie) {
        var alle = List.of("ez", "directeur", "mindef");
        var weg =
                alle.stream().filter(een -> (wie & 1 << alle.indexOf(een)) != 0).toList();
        var allesGezegd = weg.isEmpty() || Boolean.getBoolean("nota.lang");
        var anders = (weg.size() + regel.ordinal()) % 2 == 0 ? AKKOORD_MITS : NIET_AKKOORD;
        var ook = (wie / 2 + regel.ordinal()) % 2 == 0 ? Besluitsoort.NIET_AKKOORD : Besluitsoort.RETOUR;
        var naam = regel + (weg.isEmpty() ? ", ieder aanwezig" : ", vervangen: " + String.join(", ", weg));
        var maat = new Wereldmaat(naam)
                .oordelen(
                        allesGezegd
                                ? new Oordeel[] {AKKOORD, AKKOORD_MITS, NIET_AKKOORD}
                                : new Oordeel[] {AKKOORD, anders})
                .lijn("DIR", "SG")
                .regel(regel)
                .beslissers(BEIDE)
                .besluiten(allesGezegd ? KORT : List.of(Besluitsoort.AKKOORD, ook));
        weg.forEach(een -> maat.weg(een, Objects.requireNonNull(VERVANGERS.get(een))));
        return maat.wereld();
    }

    /** Nobody writes along: the secretariaat hands the nota over. */
    private static Wereld zonderSteller() {
        return new Wereldmaat("de steller weg")
                .gone("opsteller")
                .extra("collega")
                .lijn("DIR")
                .wereld();
    }

    private static Wereld zonderSecretariaat() {
        return new Wereldmaat("het secretariaat weg")
                .gone("secretariaat")
                .oordelen(AKKOORD, NIET_AKKOORD, NIET_BETROKKEN)
                .wereld();
    }

    /** Only a colleague who writes along is left of the bureau, and offers the nota. */
    private static Wereld zonderBureau() {
        return new Wereldmaat("de steller en het secretariaat weg")
                .gone("opsteller")
                .gone("secretariaat")
                .extra("collega")
                .oordelen(AKKOORD, AKKOORD_MITS, NIET_AKKOORD)
                .lijn("DIR")
                .wereld();
    }

    /** For whom another dash, and what it does not answer for, is another text from the moment that it says so. */
    private static Wereld streng() {
        return new Wereldmaat("een partij wordt streng")
                .partijen(new Partij(1, "EZ", Set.of(GELD), null, true))
                .oordelen(AKKOORD, AKKOORD_MITS)
                .wijzigingen(Wijzigsoort.STRENG)
                .wereld();
    }

    private static Wereld spoed(LocalDate termijn) {
        return new Wereldmaat("spoed onderweg")
                .partijen(
                        new Partij(1, "EZ", Set.of(), termijn, true),
                        new Partij(2, "HDFC", Set.of(GELD), termijn, true))
                .oordelen(AKKOORD, NIET_BETROKKEN)
                .wijzigingen(Wijzigsoort.SPOED)
                .wereld();
    }

    /** Whose besluit is only heard by telephone. */
    private static Wereld zonderMinister() {
        return new Wereldmaat("de minister aan de telefoon")
                .gone("mindef")
                .extra("kabinet")
                .wereld();
    }

    static Partij must(int halte, String code) {
        return new Partij(halte, code, Set.of(), null, true);
    }

    private static Partij may(int halte, String code, String... scope) {
        return new Partij(halte, code, Set.of(scope), null, false);
    }
}
