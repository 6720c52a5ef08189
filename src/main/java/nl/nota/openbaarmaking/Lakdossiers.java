package nl.nota.openbaarmaking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.nota.afstemming.Afstemronde;
import nl.nota.afstemming.Afstemronden;
import nl.nota.besluit.Besluit;
import nl.nota.besluit.Besluiten;
import nl.nota.nota.Binnenstuk;
import nl.nota.nota.Binnenwerk;
import nl.nota.nota.Dossier;
import nl.nota.nota.Inhoud;
import nl.nota.nota.Versie;
import nl.nota.nota.Versies;
import nl.nota.opmerking.Gesprek;
import nl.nota.opmerking.Gesprekken;
import nl.nota.route.Routes;
import nl.nota.web.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings together what lies with a decided nota, what should stay inside of it, and what was said of that. */
@Component
public class Lakdossiers {
    private final Versies versies;
    private final Routes routes;
    private final Afstemronden ronden;
    private final Besluiten besluiten;
    private final Gesprekken gesprekken;
    private final Binnenwerk binnen;
    private final Bijlagelezingen lezingen;
    private final Naamgenoten namen;
    private final Lakkingen lakkingen;
    private final Openbaarmakingsstappen stappen;
    private final Publicatiestanden publicaties;

    Lakdossiers(
            Versies versies,
            Routes routes,
            Afstemronden ronden,
            Besluiten besluiten,
            Gesprekken gesprekken,
            Binnenwerk binnen,
            Bijlagelezingen lezingen,
            Naamgenoten namen,
            Lakkingen lakkingen,
            Openbaarmakingsstappen stappen,
            Publicatiestanden publicaties) {
        this.versies = versies;
        this.routes = routes;
        this.ronden = ronden;
        this.besluiten = besluiten;
        this.gesprekken = gesprekken;
        this.binnen = binnen;
        this.lezingen = lezingen;
        this.namen = namen;
        this.lakkingen = lakkingen;
        this.stappen = stappen;
        this.publicaties = publicaties;
    }

    /** Of the versie that was decided on, for who was found to do something with it. */
    @Transactional(readOnly = true)
    public Lakdossier of(Dossier dossier) {
        var versie = versies.last(dossier.nota()).orElseThrow(NotFound::new);
        var bron = bron(dossier, versie);
        var nummer = versie.nummer().nummer();
        var gezegd = lakkingen.of(dossier.kenmerk(), nummer);
        var delen = Lakvlakken.with(bron.delen(), gezegd);
        var gedaan = stappen.of(dossier.kenmerk(), nummer);
        var klaar = !gedaan.isEmpty() && gedaan.getLast().fase() != Openbaarmakingsfase.TE_BEOORDELEN;
        var regels = klaar ? Lakstand.said(delen, gezegd) : Lakstand.of(delen, proposals(bron, versie, delen), gezegd);
        var gang = new Publicatiegang(publicaties.of(dossier.kenmerk()));
        return new Lakdossier(dossier, bron, delen, regels, gezegd, gedaan, gang);
    }

    private List<Lakvoorstel> proposals(Lakbron bron, Versie versie, List<Lakdeel> delen) {
        var gemerkt = binnen.stukken(versie).stream()
                .flatMap(een -> delen.stream()
                        .filter(deel -> deel.sleutel().equals(Lakbron.sleutel(een)))
                        .map(deel -> marked(een, deel)));
        var woorden = delen.stream().filter(deel -> deel.soort().isWoorden()).toList();
        var gezocht = Naamkolommen.with(bron, namen.knowing(bron.namen()).search(woorden)).stream();
        var uit = new HashMap<Lakplaats, Lakvoorstel>();
        Stream.of(gemerkt, bron.stellers(delen), gezocht, bron.beelden(delen))
                .flatMap(soort -> soort)
                .forEach(een -> uit.putIfAbsent(een.plaats(), een));
        return List.copyOf(uit.values());
    }

    private static Lakvoorstel marked(Binnenstuk stuk, Lakdeel deel) {
        var plaats = stuk.in(deel.tekst());
        return new Lakvoorstel(
                new Lakplaats(deel.sleutel(), plaats.begin(), plaats.eind()),
                Laksoort.BINNEN,
                deel.woorden(plaats.begin(), plaats.eind()),
                stuk.grond());
    }

    private Lakbron bron(Dossier dossier, Versie versie) {
        var inhoud = versie.inhoud();
        var annotaties = gesprekken.of(dossier).stream()
                .filter(een -> een.opmerking().isAnnotatie())
                .toList();
        var stemmen = new ArrayList<Lakbron.Stem>();
        besluiten.of(dossier.kenmerk()).stream()
                .filter(een -> een.gelezen().equals(versie.nummer()))
                .filter(een -> !een.isHerroepen() && een.besluit().isEindoordeel())
                .map(Lakdossiers::stem)
                .forEach(stemmen::add);
        annotaties.stream().flatMap(Lakdossiers::stem).forEach(stemmen::add);
        var afgestemd = routes.findByKenmerk(dossier.kenmerk())
                .map(route -> ronden.of(dossier.nota(), route))
                .map(Afstemronde::afgestemdMet)
                .orElse(List.of());
        var onbeoordeeld =
                annotaties.stream().filter(een -> een.openbaarheid() == null).count();
        return new Lakbron(versie, inhoud, afgestemd, stemmen, bijlagen(inhoud), (int) onbeoordeeld);
    }

    private static Lakbron.Stem stem(Besluit besluit) {
        var woorden = new ArrayList<String>();
        woorden.add(Besluitwoord.of(besluit.besluit()));
        if (!besluit.toelichting().isBlank()) woorden.add(besluit.toelichting());
        besluit.voorwaarden().forEach(een -> woorden.add(een.tekst()));
        return new Lakbron.Stem(
                "besluit." + besluit.id(), "Besluit van " + besluit.bewindspersoon(), String.join("\n", woorden), null);
    }

    /** What was not judged is not there yet. */
    private static Stream<Lakbron.Stem> stem(Gesprek gesprek) {
        var openbaarheid = gesprek.openbaarheid();
        if (openbaarheid == null) return Stream.of();
        var opmerking = gesprek.opmerking();
        var voorstel = opmerking.voorstel();
        return Stream.of(new Lakbron.Stem(
                "annotatie." + opmerking.id(),
                "Aantekening van " + opmerking.kring().code(),
                voorstel == null ? opmerking.tekst() : (opmerking.tekst() + "\n" + voorstel).strip(),
                openbaarheid.isOpenbaar() ? null : openbaarheid.grond()));
    }

    private List<Lakbijlage> bijlagen(Inhoud inhoud) {
        var alle = inhoud.bijlagen();
        return lezingen.of(alle).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(een -> new Lakbijlage(een.getKey(), alle.get(een.getKey() - 1), een.getValue()))
                .toList();
    }
}
