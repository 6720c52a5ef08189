package nl.nota;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nota.afstemming.Oordeel;
import nl.nota.afstemming.Stand;
import nl.nota.afstemming.Verwerking;
import nl.nota.afstemming.Voorwaardestand;
import nl.nota.archief.Archiefdossier;
import nl.nota.archief.Bewaarstop;
import nl.nota.archief.Waardering;
import nl.nota.beheer.Instellingstand;
import nl.nota.beheer.Omroep;
import nl.nota.beheer.Ronden;
import nl.nota.bericht.Berichtsoort;
import nl.nota.bericht.Bezorging;
import nl.nota.bericht.Postfout;
import nl.nota.bericht.Taak;
import nl.nota.besluit.Besluitsoort;
import nl.nota.besluit.Wijze;
import nl.nota.controle.Ernst;
import nl.nota.logboek.Ketenronde;
import nl.nota.nota.Bijlageverschil;
import nl.nota.nota.Fase;
import nl.nota.nota.Grond;
import nl.nota.nota.Soort;
import nl.nota.nota.Vormverschil;
import nl.nota.nota.Wijziging;
import nl.nota.nota.Woogrond;
import nl.nota.openbaarmaking.Bijlagevorm;
import nl.nota.openbaarmaking.Lakregel;
import nl.nota.openbaarmaking.Laksoort;
import nl.nota.openbaarmaking.Oorzaak;
import nl.nota.openbaarmaking.Publicatieverzoek;
import nl.nota.openbaarmaking.Woobeoordeling;
import nl.nota.opmerking.Kringsoort;
import nl.nota.organisatie.Formule;
import nl.nota.organisatie.Huislijstsoort;
import nl.nota.organisatie.Onderdeel;
import nl.nota.organisatie.Rol;
import nl.nota.overzicht.Bulkstap;
import nl.nota.overzicht.Gevraagd;
import nl.nota.overzicht.Stapel;
import nl.nota.overzicht.Termijn;
import nl.nota.overzicht.Werkorde;
import nl.nota.parafering.Paraafoordeel;
import nl.nota.route.Beslisregel;
import nl.nota.route.Sjabloonverschil;
import nl.nota.route.Wijzigsoort;
import nl.nota.verzending.Briefstand;
import nl.nota.verzending.Geadresseerde;
import nl.nota.verzending.Handtekening;
import nl.nota.verzending.Kamersoort;
import nl.nota.verzending.Kamerstand;
import org.junit.jupiter.api.Test;

/** What a page asks for by the name of a constant exists for each constant: a name is known only at run time. */
class LabelTest {
    private static final Pattern CONSTANT = Pattern.compile("(.+)\\.([A-Z][A-Z_]+)");

    private static final Map<String, Class<? extends Enum<?>>> LABELS = Map.ofEntries(
            Map.entry("archief.openstaand", Archiefdossier.Openstaand.class),
            Map.entry("archief.stopsoort", Bewaarstop.Soort.class),
            Map.entry("archief.waardering", Waardering.class),
            Map.entry("beheer.grondaard", Woogrond.Aard.class),
            Map.entry("beheer.herkomst", Instellingstand.Herkomst.class),
            Map.entry("beheer.instelling", Instelling.class),
            Map.entry("beheer.ketenstand", Ketenronde.Stand.class),
            Map.entry("beheer.ketenuitleg", Ketenronde.Stand.class),
            Map.entry("beheer.omroepstand", Omroep.Stand.class),
            Map.entry("beheer.postfout", Postfout.class),
            Map.entry("beheer.rondestand", Ronden.Stand.class),
            Map.entry("beheer.route.regel", Beslisregel.class),
            Map.entry("beheer.routeverschil", Sjabloonverschil.Soort.class),
            Map.entry("beheer.vormverschil", Vormverschil.Soort.class),
            Map.entry("bericht.kort", Berichtsoort.class),
            Map.entry("bericht.taak", Taak.class),
            Map.entry("bericht.vraag", Taak.class),
            Map.entry("besluit.gevolg", Besluitsoort.class),
            Map.entry("besluit.wijze", Wijze.class),
            Map.entry("besluitsoort", Besluitsoort.class),
            Map.entry("bezorging", Bezorging.class),
            Map.entry("controle.ernst", Ernst.class),
            Map.entry("controle.kop", Ernst.class),
            Map.entry("fase", Fase.class),
            Map.entry("formule", Formule.class),
            Map.entry("gevraagd", Gevraagd.class),
            Map.entry("grond", Grond.class),
            Map.entry("laksoort", Laksoort.class),
            Map.entry("lakstand", Lakregel.Stand.class),
            Map.entry("nota.wijziging", Wijziging.Soort.class),
            Map.entry("openbaarmaking.oorzaak", Oorzaak.class),
            Map.entry("openbaarmaking.wanneer", Publicatieverzoek.Wanneer.class),
            Map.entry("openbaarmaking.beoordeling", Woobeoordeling.class),
            Map.entry("openbaarmaking.bijlagevorm", Bijlagevorm.class),
            Map.entry("openbaarmaking.waarom", Laksoort.class),
            Map.entry("oordeel", Oordeel.class),
            Map.entry("opmerking.kring", Kringsoort.class),
            Map.entry("organisatie.lijst", Huislijstsoort.class),
            Map.entry("organisatie.lijst.titel", Huislijstsoort.class),
            Map.entry("organisatie.soort", Onderdeel.Soort.class),
            Map.entry("organisatie.rol", Rol.class),
            Map.entry("overzicht.handleiding.fase", Fase.class),
            Map.entry("overzicht.handleiding.lezen", Grond.Vanaf.class),
            Map.entry("overzicht.handleiding.niveau", Grond.Niveau.class),
            Map.entry("overzicht.handleiding.oordeel", Oordeel.class),
            Map.entry("overzicht.handleiding.stand", Stand.class),
            Map.entry("overzicht.leeg", Stapel.class),
            Map.entry("overzicht.sorteer", Werkorde.class),
            Map.entry("overzicht.stap", Bulkstap.Soort.class),
            Map.entry("overzicht.stapel", Stapel.class),
            Map.entry("overzicht.waarom", Gevraagd.class),
            Map.entry("overzicht.vergelijking.bijlage", Bijlageverschil.Uitkomst.class),
            Map.entry("paraafoordeel", Paraafoordeel.class),
            Map.entry("route.gevolg", Wijzigsoort.class),
            Map.entry("route.kan", Wijzigsoort.class),
            Map.entry("route.knop", Wijzigsoort.class),
            Map.entry("route.regel", Beslisregel.class),
            Map.entry("route.vraag", Wijzigsoort.class),
            Map.entry("route.wijziging", Wijzigsoort.class),
            Map.entry("afstemming.indienen.regel", Beslisregel.class),
            Map.entry("soort", Soort.class),
            Map.entry("stand", Stand.class),
            Map.entry("termijn", Termijn.class),
            Map.entry("verwerking", Verwerking.class),
            Map.entry("verzending.geadresseerde", Geadresseerde.class),
            Map.entry("verzending.gezet", Handtekening.Soort.class),
            Map.entry("verzending.kamersoort", Kamersoort.class),
            Map.entry("verzending.kamerstand", Kamerstand.class),
            Map.entry("verzending.open", Handtekening.Soort.class),
            Map.entry("verzending.stand", Briefstand.Stand.class),
            Map.entry("voorwaardestand", Voorwaardestand.class),
            Map.entry("wijze", Wijze.class));

    /** Not after one public type: a part of the constants, names of the page itself, or of events. */
    private static final Set<String> ANDERS = Set.of(
            "afstemming.indienen.aanbieden",
            "afstemming.indienen.stand",
            "afstemming.voorspelling.waarom",
            "afstemming.waarom",
            "archief.lijststand",
            "archief.reden.openstaand",
            "archief.stand",
            "bericht.zin",
            "besluit.advies",
            "handeling",
            "leesrecht",
            "nota.plaats",
            "opmerking.daad",
            "opmerking.delen",
            "opmerking.gedeeld",
            "opmerking.openbaar",
            "opmerking.stand",
            "overzicht.aan-zet",
            "overzicht.dag",
            "overzicht.duur",
            "overzicht.gebeurtenis",
            "overzicht.handleiding.periode",
            "overzicht.spoor.bijzonderheid",
            "recht",
            "route.halte",
            "route.signaal",
            "route.verwachting",
            "tasgreep");

    private final Set<String> sleutels = Messages.ofTheProduct().sentences().keySet();

    @Test
    void eachConstantHasItsWords() {
        assertThat(missing(LABELS)).isEmpty();
    }

    @Test
    void eachMessageSaysWhatHappenedOrOnlyWhatIsAsked() {
        var zinnen = Arrays.stream(Berichtsoort.values())
                .filter(soort -> soort != Berichtsoort.BEURT)
                .map(soort -> "bericht.zin." + soort);
        assertThat(zinnen.filter(zin -> !sleutels.contains(zin))).isEmpty();
    }

    @Test
    void eachGroupOfWordsIsWatched() {
        assertThat(groups().keySet())
                .allSatisfy(groep -> assertThat(LABELS.containsKey(groep) || ANDERS.contains(groep))
                        .as(groep)
                        .isTrue());
    }

    @Test
    void aConstantWithoutWordsIsFound() {
        assertThat(missing(Map.of("overzicht.sorteer", Gevraagd.class)))
                .contains("overzicht.sorteer.SCHRIJVEN")
                .hasSize(Gevraagd.values().length);
    }

    private List<String> missing(Map<String, Class<? extends Enum<?>>> labels) {
        return labels.entrySet().stream()
                .flatMap(groep -> Stream.of(groep.getValue().getEnumConstants())
                        .map(constante -> groep.getKey() + "." + constante.name()))
                .filter(sleutel -> !sleutels.contains(sleutel))
                .sorted()
                .toList();
    }

    private Map<String, Long> groups() {
        return sleutels.stream()
                .map(CONSTANT::matcher)
                .filter(Matcher::matches)
                .collect(Collectors.groupingBy(match -> match.group(1), TreeMap::new, Collectors.counting()));
    }
}
