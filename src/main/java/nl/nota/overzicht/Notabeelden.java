package nl.nota.overzicht;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nota.afstemming.Afstemronde;
import nl.nota.afstemming.Afstemronden;
import nl.nota.afstemming.Afstemvragen;
import nl.nota.afstemming.Buitenpartijen;
import nl.nota.afstemming.Eerder;
import nl.nota.afstemming.Standpunt;
import nl.nota.afstemming.Voorwaardeverloop;
import nl.nota.afstemming.Voorwaardevragen;
import nl.nota.afstemming.Zwijgvragen;
import nl.nota.besluit.Besluitvragen;
import nl.nota.inlezen.Inlezing;
import nl.nota.inlezen.Inlezingen;
import nl.nota.nota.Dossier;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Grond;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Vastlegging;
import nl.nota.nota.Versie;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.Medewerkers;
import nl.nota.parafering.Parafeervragen;
import nl.nota.verzending.Briefvragen;
import nl.nota.web.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Composes the whole file of a nota from what all modules know. */
@Component
public class Notabeelden {
    private final Dossiers dossiers;
    private final Notastanden standen;
    private final Leesbaar leesbaar;
    private final Spoor spoor;
    private final Medewerkers medewerkers;
    private final Afstemvragen afstemvragen;
    private final Voorwaardevragen voorwaardevragen;
    private final Zwijgvragen zwijgvragen;
    private final Buitenpartijen buitenpartijen;
    private final Parafeervragen parafeervragen;
    private final Besluitvragen besluitvragen;
    private final Briefvragen briefvragen;
    private final Inlezingen inlezingen;
    private final Afstemronden ronden;
    private final Onderwegen onderwegen;
    private final Opdrukken opdrukken;

    Notabeelden(
            Dossiers dossiers,
            Notastanden standen,
            Leesbaar leesbaar,
            Spoor spoor,
            Medewerkers medewerkers,
            Afstemvragen afstemvragen,
            Voorwaardevragen voorwaardevragen,
            Zwijgvragen zwijgvragen,
            Buitenpartijen buitenpartijen,
            Parafeervragen parafeervragen,
            Besluitvragen besluitvragen,
            Briefvragen briefvragen,
            Inlezingen inlezingen,
            Afstemronden ronden,
            Onderwegen onderwegen,
            Opdrukken opdrukken) {
        this.dossiers = dossiers;
        this.standen = standen;
        this.leesbaar = leesbaar;
        this.spoor = spoor;
        this.medewerkers = medewerkers;
        this.afstemvragen = afstemvragen;
        this.voorwaardevragen = voorwaardevragen;
        this.zwijgvragen = zwijgvragen;
        this.buitenpartijen = buitenpartijen;
        this.parafeervragen = parafeervragen;
        this.besluitvragen = besluitvragen;
        this.briefvragen = briefvragen;
        this.inlezingen = inlezingen;
        this.ronden = ronden;
        this.onderwegen = onderwegen;
        this.opdrukken = opdrukken;
    }

    /** The nota as this person may see it, all of it at one moment: the text and the question are about one versie. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Notabeeld of(Medewerker medewerker, Kenmerk kenmerk) {
        var dossier = dossiers.visibleTo(medewerker, kenmerk);
        var stand = standen.of(dossier);
        var teksten = leesbaar.of(dossier);
        var regels = spoor.rows(dossier);
        var mensen = medewerkers.known(people(stand, teksten).collect(Collectors.toSet()), Spoor.people(regels));
        var vragen = questions(dossier, stand, teksten, mensen.ids());
        return new Notabeeld(
                stand,
                onderwegen.of(stand),
                teksten,
                opdrukken.of(stand),
                Spoor.steps(dossier, regels, mensen.gebruikersnamen()),
                mensen.ids(),
                vragen,
                claims(dossier),
                Handelingen.of(stand, vragen));
    }

    /** The nota with the sheet of one versie. */
    public record Getoond(Notabeeld beeld, Papier papier) {}

    /** One frozen versie of the nota, with who agreed to that text; absent when this person may not read it. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Getoond of(Medewerker medewerker, Kenmerk kenmerk, int nummer) {
        var beeld = of(medewerker, kenmerk);
        var versie = beeld.teksten().versie(nummer).orElseThrow(NotFound::new);
        return new Getoond(
                beeld, beeld.paper(versie, agreedTo(versie, beeld.teksten().versies(), beeld)));
    }

    /** The sheet of a versie that is handed over with its dossier, whoever does that. */
    Papier archived(Medewerker medewerker, Versie versie, List<Versie> alle) {
        var beeld = of(medewerker, versie.kenmerk());
        return beeld.paper(versie, agreedTo(versie, alle, beeld));
    }

    private Instemming agreedTo(Versie versie, List<Versie> alle, Notabeeld beeld) {
        var stand = beeld.stand();
        if (stand.nota().isCurrent(versie.nummer())) return Instemming.of(stand.ronde(), beeld::printed);
        return stand.route()
                .map(route -> ronden.on(versie, alle, route))
                .map(this::agreedIn)
                .orElse(Instemming.GEEN);
    }

    /** People may have spoken about an earlier versie who said nothing since. */
    private Instemming agreedIn(Afstemronde ronde) {
        var namen = medewerkers.namesOf(people(ronde).collect(Collectors.toSet()));
        return Instemming.of(ronde, gezegd -> gezegd.printed(namen));
    }

    private Notabeeld.Vragen questions(
            Dossier dossier, Notastand stand, Leesbaar.Teksten teksten, Map<UUID, String> namen) {
        var versie = teksten.laatste();
        return new Notabeeld.Vragen(
                versie.map(een -> afstemvragen.of(dossier, stand.ronde(), een)).orElse(List.of()),
                versie.map(een -> afstemvragen.toConfirm(dossier, stand.ronde(), een))
                        .orElse(List.of()),
                voorwaardevragen.of(dossier, stand.ronde(), teksten.versies(), namen),
                zwijgvragen.of(dossier, stand.ronde()),
                buitenpartijen.of(dossier, stand.ronde()),
                versie
                        .flatMap(een -> stand.paraafronde().flatMap(ronde -> parafeervragen.of(dossier, ronde, een)))
                        .stream()
                        .toList(),
                besluitvragen.of(dossier),
                briefvragen.of(dossier));
    }

    private List<String> claims(Dossier dossier) {
        if (!dossier.betrekking().mayRead(Grond.Niveau.LAATSTE_VERSIE)) return List.of();
        return inlezingen.of(dossier.kenmerk()).map(Inlezing::geclaimd).orElse(List.of());
    }

    private static Stream<UUID> people(Notastand stand, Leesbaar.Teksten teksten) {
        var parafen = stand.parafen().stream().flatMap(Vastlegging::mensen);
        var besluiten = stand.besluiten().stream().flatMap(Vastlegging::mensen);
        var indieners = teksten.versies().stream().map(Versie::ingediendDoor);
        return Stream.of(Stream.of(stand.nota().steller()), people(stand.ronde()), parafen, besluiten, indieners)
                .flatMap(een -> een);
    }

    private static Stream<UUID> people(Afstemronde ronde) {
        var antwoorden = ronde.standpunten().stream()
                .map(Standpunt::laatste)
                .filter(Objects::nonNull)
                .flatMap(Vastlegging::mensen);
        var anderen = ronde.standpunten().stream().flatMap(Standpunt::anderen);
        var voorwaarden = ronde.voorwaarden().stream().flatMap(Voorwaardeverloop::mensen);
        var eerder = ronde.eerder().stream().flatMap(Eerder::mensen);
        return Stream.of(antwoorden, anderen, voorwaarden, eerder).flatMap(een -> een);
    }
}
