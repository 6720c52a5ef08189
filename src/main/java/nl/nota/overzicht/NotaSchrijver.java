package nl.nota.overzicht;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.nota.afstemming.Afstemming;
import nl.nota.afstemming.Stand;
import nl.nota.afstemming.Standpunt;
import nl.nota.besluit.Besluit;
import nl.nota.besluit.Besluitvoorwaarde;
import nl.nota.nota.Grond;
import nl.nota.nota.Inhoud;
import nl.nota.nota.Kop;
import nl.nota.nota.Vastlegging;
import nl.nota.nota.Versienummer;
import nl.nota.nota.Verwijzing;
import nl.nota.overzicht.NotaJson.AfstemmingJson;
import nl.nota.overzicht.NotaJson.AfwijkendJson;
import nl.nota.overzicht.NotaJson.BesluitJson;
import nl.nota.overzicht.NotaJson.BesluitvoorwaardeJson;
import nl.nota.overzicht.NotaJson.VastleggingJson;
import nl.nota.overzicht.NotaJson.BesluitvormingJson;
import nl.nota.overzicht.NotaJson.ExternJson;
import nl.nota.overzicht.NotaJson.IntrekkingJson;
import nl.nota.overzicht.NotaJson.RouteJson;
import nl.nota.overzicht.NotaJson.SpoedJson;
import nl.nota.overzicht.NotaJson.VersieJson;
import nl.nota.overzicht.NotaJson.VerwijzingJson;
import nl.nota.overzicht.NotaJson.VoorwaardeJson;
import nl.nota.route.Route;
import org.jspecify.annotations.Nullable;

/** Writes the file of a nota for machines, as far as the asking person may see it. */
final class NotaSchrijver {
    private final Notabeeld beeld;

    NotaSchrijver(Notabeeld beeld) {
        this.beeld = beeld;
    }

    NotaJson write(List<String> geclaimd) {
        var nota = beeld.stand().nota();
        var inhoud = beeld.teksten().inhoud();
        var kop = inhoud.map(Inhoud::kop);
        var tekst = inhoud.map(Notatekst::of).orElse(Notatekst.GEEN);
        var bijlagen = nota.aantalBijlagen();
        return new NotaJson(
                nota.kenmerk().waarde(),
                name(kop.map(Kop::soort).orElse(mayKnowKop() ? nota.soort() : null)),
                nota.fase().name(),
                kop.map(Kop::onderwerp).orElse(mayKnowKop() ? nota.onderwerp() : null),
                kop.map(Kop::aan).orElse(List.of()),
                kop.map(Kop::van).orElse(mayKnowKop() ? nota.van() : null),
                kop.map(Kop::afschrift).orElse(List.of()),
                kop.map(Kop::datum).orElse(mayKnowKop() ? nota.datum() : null),
                name(kop.map(Kop::rubricering).orElse(null)),
                kop.map(Kop::opgesteldDoor).orElse(List.of()),
                bijlagen == null ? 0 : bijlagen,
                List.of(),
                tekst.rubrieken(),
                tekst.voetnoten(),
                inhoud.map(NotaSchrijver::references).orElse(List.of()),
                geclaimd,
                beeld.stand().ronde().afgestemdMet(),
                dissents(),
                beeld.isConcept(),
                nota.versie()
                        .map(versie -> new VersieJson(versie.nummer(), versie.hash()))
                        .orElse(null),
                beeld.stand().route().map(NotaSchrijver::route).orElse(null),
                beeld.stand().ronde().standpunten().stream().map(this::party).toList(),
                beeld.stand().ronde().standpunten().stream()
                        .flatMap(standpunt -> conditions(standpunt).stream())
                        .toList(),
                beeld.besluiten().stream().map(this::decision).toList(),
                beeld.stand().uitkomst().map(Enum::name).orElse(null),
                beeld.stand().aanZet().stream().map(AanZet::naam).toList(),
                beeld.handelingen());
    }

    private boolean mayKnowKop() {
        return beeld.stand().dossier().betrekking().mayRead(Grond.Niveau.KOP);
    }

    private static @Nullable String name(@Nullable Enum<?> constante) {
        return constante == null ? null : constante.name();
    }

    private static List<VerwijzingJson> references(Inhoud inhoud) {
        return Verwijzing.in(inhoud).stream()
                .map(een -> {
                    var isToezegging = een.soort() == Verwijzing.Soort.TOEZEGGING;
                    return new VerwijzingJson(
                            een.soort().name(),
                            een.lid().isEmpty() ? null : een.lid(),
                            isToezegging ? een.sleutel() : null,
                            isToezegging ? null : een.sleutel());
                })
                .toList();
    }

    private static RouteJson route(Route route) {
        return new RouteJson(
                route.parafering(),
                new BesluitvormingJson(route.regel().name(), route.bewindspersonen()),
                route.isVanzelf() ? "VANZELF" : "STELLER",
                route.spoed().map(SpoedJson::new).orElse(null));
    }

    private AfstemmingJson party(Standpunt standpunt) {
        var partij = standpunt.partij();
        var laatste = Optional.ofNullable(standpunt.laatste());
        return new AfstemmingJson(
                laatste.map(een -> een.id().toString()).orElse(null),
                partij.onderdeel(),
                partij.halte(),
                List.copyOf(new TreeSet<>(partij.scope())),
                partij.uiterlijk(),
                partij.verplicht(),
                partij.streng(),
                standpunt.stand().name(),
                laatste.map(een -> een.oordeel().name()).orElse(null),
                laatste.map(een -> een.gelezen().nummer()).orElse(null),
                laatste.map(Afstemming::tijd).orElse(null),
                laatste.map(een -> beeld.namen().get(een.door())).orElse(null),
                laatste.map(Vastlegging::namens).map(beeld.namen()::get).orElse(null),
                laatste.map(Vastlegging::formule).map(Enum::name).orElse(null),
                laatste.filter(een -> beeld.mayReadWords(partij.onderdeel()))
                        .map(Afstemming::toelichting)
                        .orElse(null),
                lapsed(standpunt),
                standpunt.isCarried(beeld.stand().nota().versie().map(Versienummer::nummer).orElse(0)),
                passedTo(standpunt),
                withdrawn(standpunt),
                outside(standpunt));
    }

    /** What stands printed on the sheet, for whoever may read the sheet. */
    private List<AfwijkendJson> dissents() {
        if (!beeld.stand().dossier().betrekking().mayRead(Grond.Niveau.LAATSTE_VERSIE)) return List.of();
        return beeld.stand().ronde().afwijkend().stream()
                .map(een -> new AfwijkendJson(
                        een.partij().onderdeel(),
                        een.answered().toelichting(),
                        een.answered().gelezen().nummer()))
                .toList();
    }

    /** Within a party it is told to whom the question went; others need not know who there has the turn. */
    private @Nullable String passedTo(Standpunt standpunt) {
        var doorgifte = standpunt.doorgifte();
        if (doorgifte == null || !beeld.mayReadWords(standpunt.partij().onderdeel())) return null;
        return beeld.namen().get(doorgifte.naar());
    }

    private @Nullable IntrekkingJson withdrawn(Standpunt standpunt) {
        var intrekking = standpunt.intrekking();
        if (intrekking == null) return null;
        var mayRead = beeld.mayReadWords(standpunt.partij().onderdeel());
        return new IntrekkingJson(
                intrekking.tijd(), beeld.wie(intrekking), mayRead ? intrekking.reden() : null);
    }

    private @Nullable ExternJson outside(Standpunt standpunt) {
        var bewijs = standpunt.bewijs();
        if (bewijs == null) return null;
        var mayRead = beeld.mayReadWords(standpunt.partij().onderdeel());
        return new ExternJson(
                bewijs.zegsman(),
                bewijs.datum(),
                mayRead ? bewijs.bestand() : null,
                mayRead ? bewijs.sha256() : null);
    }

    /** Why an akkoord no longer holds: the heading of each place that changed, how many words, and whose change. */
    private @Nullable String lapsed(Standpunt standpunt) {
        var vervallen = beeld.lapsed(standpunt);
        return vervallen.isEmpty()
                ? null
                : vervallen.stream().map(Verval::inWords).collect(Collectors.joining("; ", "vervallen: ", ""));
    }

    private List<VoorwaardeJson> conditions(Standpunt standpunt) {
        var laatste = standpunt.laatste();
        var code = standpunt.partij().onderdeel();
        if (laatste == null || standpunt.stand() != Stand.ONDER_VOORWAARDE || !beeld.mayReadWords(code))
            return List.of();
        return laatste.voorwaarden().stream()
                .map(een -> new VoorwaardeJson(een.id().toString(), code, een.tekst(), "OPEN"))
                .toList();
    }

    private BesluitJson decision(Besluit besluit) {
        return new BesluitJson(
                besluit.id().toString(),
                besluit.bewindspersoon(),
                besluit.besluit().name(),
                besluit.optie(),
                beeld.mayReadWords(besluit.bewindspersoon()) ? besluit.toelichting() : null,
                besluit.tot(),
                beeld.mayReadWords(besluit.bewindspersoon())
                        ? besluit.voorwaarden().stream()
                                .map(NotaSchrijver::condition)
                                .toList()
                        : List.of(),
                besluit.gelezen().nummer(),
                besluit.gelezen().hash(),
                besluit.tijd(),
                beeld.namen().get(besluit.door()),
                besluit.namens() == null ? null : beeld.namen().get(besluit.namens()),
                name(besluit.formule()),
                Optional.ofNullable(besluit.gezag())
                        .map(gezag -> new VastleggingJson(
                                gezag.opGezagVan(), gezag.wijze().name(), gezag.gezegdOp()))
                        .orElse(null),
                besluit.herroepenOp());
    }

    private static BesluitvoorwaardeJson condition(Besluitvoorwaarde voorwaarde) {
        return new BesluitvoorwaardeJson(
                voorwaarde.id().toString(),
                voorwaarde.tekst(),
                voorwaarde.controleur(),
                voorwaarde.afgedaanOp(),
                voorwaarde.afdoening());
    }
}
