package nl.nota.samenloop;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import nl.nota.afstemming.Oordeel;
import nl.nota.afstemming.Voorwaardeverloop;
import nl.nota.besluit.Besluit;
import nl.nota.besluit.Besluitsoort;
import nl.nota.besluit.Notaloop;
import nl.nota.nota.Fase;
import nl.nota.nota.Vastlegging;
import nl.nota.overzicht.AanZet;
import nl.nota.overzicht.Notastand;
import nl.nota.parafering.Paraafoordeel;
import nl.nota.route.Wijzigsoort;

/**
 * Draws what two or three people are about to do at the same instant: mostly what makes sense where the nota stands.
 */
final class Loting {
    private static final List<String> RUBRIEKEN = List.of("KERNPUNTEN", "FINANCIELE_OVERWEGINGEN", "COMMUNICATIE");
    private static final List<String> PARTIJEN = List.of("EZ", "HDFC", "DJZ", "OCW");
    private static final List<Oordeel> OORDELEN = List.of(
            Oordeel.AKKOORD,
            Oordeel.AKKOORD,
            Oordeel.AKKOORD,
            Oordeel.AKKOORD,
            Oordeel.AKKOORD,
            Oordeel.AKKOORD_MITS,
            Oordeel.NIET_AKKOORD,
            Oordeel.NIET_BETROKKEN);

    private final Notaloop loop;
    private final Random random;
    private final Notastand stand;
    private final Daden daden;
    private final LocalDate vandaag;

    Loting(Notaloop loop, Random random, Notastand stand, LocalDate vandaag) {
        this.loop = loop;
        this.random = random;
        this.stand = stand;
        this.vandaag = vandaag;
        this.daden = new Daden(
                loop, random, stand.nota().kenmerk(), stand.nota().versie().orElseThrow());
    }

    List<Daad> draw() {
        var getrokken = new ArrayList<Daad>();
        int aantal = 2 + random.nextInt(2);
        while (getrokken.size() < aantal)
            getrokken.add(in(random.nextInt(8) == 0 ? any() : stand.nota().fase()));
        return getrokken;
    }

    private Fase any() {
        return pick(List.of(Fase.CONCEPT, Fase.IN_AFSTEMMING, Fase.AFGESTEMD, Fase.IN_PARAFERING, Fase.TER_BESLISSING));
    }

    private Daad in(Fase fase) {
        List<Supplier<Daad>> mogelijk = switch (fase) {
            case CONCEPT -> List.of(this::edit, this::edit, this::submit, this::submit, this::reroute);
            case IN_AFSTEMMING -> round();
            case AFGESTEMD ->
                List.of(daden::offer, daden::offer, daden::offer, this::withdraw, daden::recall, this::answer);
            case IN_PARAFERING -> List.of(this::initial, this::initial, this::initial, this::replace, daden::recall);
            case TER_BESLISSING -> decision();
            case BESLOTEN, INGETROKKEN -> List.of(this::revoke, this::revoke, this::decide, this::edit);
        };
        return pick(mogelijk).get();
    }

    private List<Supplier<Daad>> round() {
        var mogelijk = new ArrayList<Supplier<Daad>>();
        for (int i = 0; i < 8; i++) mogelijk.add(this::answer);
        mogelijk.addAll(List.of(this::withdraw, this::edit, this::submit, this::submit, this::reroute, this::reroute));
        mogelijk.addAll(List.of(this::replace, () -> daden.passOn("EZ"), () -> daden.silence("HDFC")));
        mogelijk.addAll(List.of(() -> daden.confirm(pick(PARTIJEN)), this::close, this::close));
        mogelijk.addAll(List.of(
                this::respond, this::respond, () -> daden.override(voorwaarde().map(Voorwaardeverloop::id))));
        if (random.nextInt(8) == 0) mogelijk.add(daden::giveUp);
        return mogelijk;
    }

    private List<Supplier<Daad>> decision() {
        return List.of(
                this::decide, this::decide, this::decide, this::decide, this::revoke, this::replace, daden::recall);
    }

    private Daad edit() {
        return daden.edit(schrijver(), pick(RUBRIEKEN), "Woorden " + random.nextInt());
    }

    private Daad submit() {
        return daden.submit(schrijver());
    }

    private String schrijver() {
        return random.nextBoolean() ? "opsteller" : "collega";
    }

    private Daad answer() {
        var wachtend = stand.ronde().wachtOp();
        var code = wachtend.isEmpty() || random.nextInt(4) == 0
                ? pick(PARTIJEN)
                : pick(wachtend).partij().onderdeel();
        return daden.answer(code, pick(OORDELEN), laatste(code));
    }

    private Daad withdraw() {
        var code = pick(PARTIJEN);
        return daden.withdraw(code, laatste(code));
    }

    private Optional<UUID> laatste(String code) {
        return stand.ronde()
                .of(code)
                .flatMap(een -> Optional.ofNullable(een.laatste()))
                .map(Vastlegging::id);
    }

    private Daad close() {
        var gekozen = voorwaarde();
        return daden.close(gekozen.map(Voorwaardeverloop::onderdeel).orElse("EZ"), gekozen.map(Voorwaardeverloop::id));
    }

    private Daad respond() {
        var gekozen = voorwaarde();
        return daden.respond(
                gekozen.map(Voorwaardeverloop::id),
                gekozen.flatMap(Voorwaardeverloop::laatste).map(Vastlegging::id).orElse(null));
    }

    private Optional<Voorwaardeverloop> voorwaarde() {
        var open = stand.ronde().voorwaarden().stream()
                .filter(Voorwaardeverloop::blocks)
                .toList();
        return open.isEmpty() ? Optional.empty() : Optional.of(pick(open));
    }

    private Daad reroute() {
        return switch (random.nextInt(5)) {
            case 0 -> daden.change(Wijzigsoort.TOEGEVOEGD, "DJZ", null);
            case 1 -> daden.change(Wijzigsoort.VERVALLEN, "DJZ", null);
            case 2 -> daden.change(Wijzigsoort.VERVANGEN, "DJZ", "OCW");
            case 3 -> daden.change(Wijzigsoort.OVERGESLAGEN, pick(PARTIJEN), null);
            default -> daden.change(Wijzigsoort.TERMIJN, "EZ", null);
        };
    }

    private Daad replace() {
        var code = pick(List.of("EZ", "DIR", "MINDEF"));
        return random.nextBoolean() ? Plaats.grant(loop, code, vandaag) : Plaats.end(loop, code);
    }

    private Daad initial() {
        var oordeel = random.nextInt(6) == 0 ? Paraafoordeel.RETOUR : Paraafoordeel.PARAAF;
        return daden.initial(turn(List.of("DIR", "SG")), oordeel);
    }

    private Daad decide() {
        var soort = random.nextInt(3) == 0 ? pick(List.of(Besluitsoort.values())) : Besluitsoort.AKKOORD;
        var tot = soort == Besluitsoort.AANHOUDEN ? vandaag.plusDays(3) : null;
        return daden.decide(turn(List.of("STASDEF", "MINDEF")), soort, tot);
    }

    /** Mostly who has the turn; the others try too. */
    private String turn(List<String> codes) {
        var aanZet =
                stand.aanZet().stream().map(AanZet::wie).filter(codes::contains).toList();
        return aanZet.isEmpty() || random.nextInt(4) == 0 ? pick(codes) : pick(aanZet);
    }

    private Daad revoke() {
        var code = pick(List.of("STASDEF", "MINDEF"));
        return daden.revoke(
                code,
                stand.besluiten().stream()
                        .filter(een -> een.bewindspersoon().equals(code))
                        .reduce((een, ander) -> ander)
                        .map(Besluit::id));
    }

    private <T> T pick(List<T> uit) {
        return uit.get(random.nextInt(uit.size()));
    }
}
