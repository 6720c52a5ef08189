package nl.nota.afstemming;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.nota.besluit.BesluitHandeling;
import nl.nota.kern.Reden;
import nl.nota.nota.Betrekking;
import nl.nota.nota.Dossier;
import nl.nota.nota.Fase;
import nl.nota.nota.Grond;
import nl.nota.nota.Nota;
import nl.nota.nota.NotaHandeling;
import nl.nota.nota.Proefnota;
import nl.nota.nota.Sjabloon;
import nl.nota.nota.Versienummer;
import nl.nota.nota.Wijziging;
import nl.nota.organisatie.Medewerker;
import nl.nota.parafering.ParaferingHandeling;
import nl.nota.route.Partij;
import nl.nota.route.Proefroute;
import nl.nota.route.Route;

/** A nota past EZ, and HDFC that need not answer: what everybody can do with it, judged by the rules of the product. */
final class Voorwaardemodel {
    private static final Map<String, Set<Grond>> MENSEN = Map.of(
            "steller", Set.of(Grond.STELLER),
            "EZ", Set.of(Grond.PARTIJ),
            "HDFC", Set.of(Grond.PARTIJ),
            "PDGB", Set.of(Grond.LIJN),
            "secretariaat", Set.of(Grond.SECRETARIAAT),
            "MINDEF", Set.of(Grond.BEWINDSPERSOON));
    private static final List<Partij> PARTIJEN = List.of(
            new Partij(1, "EZ", Set.of(), null, true),
            new Partij(1, "HDFC", Set.of(Sjabloon.FINANCIELE_OVERWEGINGEN), null, false));
    private static final Route BEIDE = Proefroute.past(PARTIJEN);
    private static final Route ZONDER_HDFC = Proefroute.past(PARTIJEN.subList(0, 1));
    private static final List<Wijziging> ANDERS =
            List.of(new Wijziging(Sjabloon.KERNPUNTEN, Wijziging.Soort.INHOUDELIJK, "a", "b", List.of(), 1));

    private static final Medewerker STELLER = person("steller");
    /** Geen opmerkingen stands and lapses as an akkoord does. */
    private static final List<Oordeel> OORDELEN =
            List.of(Oordeel.AKKOORD, Oordeel.AKKOORD_MITS, Oordeel.NIET_AKKOORD, Oordeel.NIET_BETROKKEN);

    private final boolean kijktNaarVoorwaarden;

    /** With a round that looks at its voorwaarden, or with one that forgets to. */
    Voorwaardemodel(boolean kijktNaarVoorwaarden) {
        this.kijktNaarVoorwaarden = kijktNaarVoorwaarden;
    }

    /** Where the nota stands, without anything that can make no difference. */
    record Toestand(Fase fase, int versie, boolean zonderHdfc, Gesproken ez, Gesproken hdfc) {
        Gesproken of(String code) {
            return code.equals("EZ") ? ez : hdfc;
        }

        Toestand with(String code, Gesproken anders) {
            return code.equals("EZ")
                    ? new Toestand(fase, versie, zonderHdfc, anders, hdfc)
                    : new Toestand(fase, versie, zonderHdfc, ez, anders);
        }

        Toestand in(Fase andere) {
            return new Toestand(andere, versie, zonderHdfc, ez, hdfc);
        }

        /** Told without the product: the last word of a party, not taken back, with a voorwaarde that nobody closed. */
        boolean open() {
            return Stream.of(ez, hdfc)
                    .anyMatch(een -> !een.ingetrokken()
                            && een.oordeel() == Oordeel.AKKOORD_MITS
                            && een.eisen().stream().anyMatch(eis -> eis.hoe().isOpen()));
        }
    }

    Toestand begin() {
        return new Toestand(Fase.IN_AFSTEMMING, 1, false, Gesproken.NIETS, Gesproken.NIETS);
    }

    static boolean isBoven(Fase fase) {
        return fase == Fase.AFGESTEMD || fase == Fase.IN_PARAFERING || fase == Fase.TER_BESLISSING;
    }

    /** Wherever one act of one person can bring it. */
    List<Toestand> nexts(Toestand nu) {
        var nexts = new ArrayList<Toestand>();
        if (nu.fase() == Fase.INGETROKKEN) return nexts;
        var ronde = round(nu);
        var nota = Proefnota.in(nu.fase(), number(nu.versie()), STELLER);
        for (var wie : MENSEN.keySet()) {
            var dossier = dossier(wie, nota);
            text(dossier, nu, nexts);
            upAndDown(dossier, nu, nexts);
            for (var code : List.of("EZ", "HDFC")) party(dossier, wie, code, nu, ronde, nexts);
        }
        return nexts;
    }

    private void text(Dossier dossier, Toestand nu, List<Toestand> nexts) {
        if (nu.versie() == 1 && AfstemmingHandeling.INDIENEN.against(dossier).isEmpty())
            nexts.add(closed(new Toestand(Fase.IN_AFSTEMMING, 2, nu.zonderHdfc(), nu.ez(), nu.hdfc())));
        if (dossier.betrekking().is(Grond.STELLER) && nu.fase() == Fase.IN_AFSTEMMING)
            nexts.add(closed(new Toestand(nu.fase(), nu.versie(), true, nu.ez(), nu.hdfc())));
        if (NotaHandeling.INTREKKEN.against(dossier).isEmpty())
            nexts.add(new Toestand(Fase.INGETROKKEN, nu.versie(), false, Gesproken.NIETS, Gesproken.NIETS));
    }

    private static void upAndDown(Dossier dossier, Toestand nu, List<Toestand> nexts) {
        if (ParaferingHandeling.AANBIEDEN.against(dossier).isEmpty()) nexts.add(nu.in(Fase.TER_BESLISSING));
        if (BesluitHandeling.TERUGHALEN.against(dossier).isEmpty()) nexts.add(nu.in(Fase.CONCEPT));
        if (BesluitHandeling.BESLUITEN.against(dossier).isEmpty()) nexts.add(nu.in(Fase.CONCEPT));
    }

    private void party(Dossier dossier, String wie, String code, Toestand nu, Afstemronde ronde, List<Toestand> nexts) {
        var gesproken = nu.of(code);
        if (AfstemmingHandeling.AFSTEMMEN.against(dossier).isEmpty() && wie.equals(code))
            for (var oordeel : OORDELEN) nexts.add(closed(nu.with(code, gesproken.say(oordeel, nu.versie()))));
        if (AfstemmingHandeling.OORDEEL_INTREKKEN.against(dossier).isEmpty()
                && wie.equals(code)
                && gesproken.isGeldig()) nexts.add(reopened(nu.with(code, gesproken.withdraw())));
        if (AfstemmingHandeling.NIET_BETROKKEN_BEVESTIGEN.against(dossier).isEmpty()
                && ronde.of(code).filter(Standpunt::awaitsBevestiging).isPresent())
            nexts.add(closed(nu.with(code, gesproken.confirm())));
        for (int i = 0; i < gesproken.eisen().size(); i++) condition(dossier, code, i, nu, ronde, nexts);
    }

    private void condition(Dossier dossier, String code, int nr, Toestand nu, Afstemronde ronde, List<Toestand> nexts) {
        var gesproken = nu.of(code);
        var verloop = ronde.voorwaarden().stream()
                .filter(een -> een.id().equals(gesproken.id(code, nr)))
                .findFirst();
        for (var antwoord : Verwerking.values()) {
            var reactie = new Voorwaardereactie(antwoord, "Daarom.", null, null);
            when(
                    Voorwaardecontrole.against(dossier, verloop, reactie, List.of()),
                    verloop,
                    nu,
                    nexts,
                    toestand -> toestand.with(
                            code, gesproken.change(nr, Voorwaardestand.valueOf(antwoord.name()), nu.versie())));
        }
        when(
                Voorwaardecontrole.against(dossier, verloop, "", number(nu.versie())),
                verloop,
                nu,
                nexts,
                toestand -> closed(toestand.with(code, gesproken.change(nr, Voorwaardestand.AFGEDAAN, nu.versie()))));
        when(
                Voorwaardecontrole.against(dossier, verloop, "Spoed."),
                verloop,
                nu,
                nexts,
                toestand -> closed(toestand.with(code, gesproken.change(nr, Voorwaardestand.OPGEHEVEN, nu.versie()))));
    }

    private static void when(
            List<Reden> redenen,
            Optional<Voorwaardeverloop> verloop,
            Toestand nu,
            List<Toestand> nexts,
            UnaryOperator<Toestand> act) {
        if (redenen.isEmpty() && verloop.isPresent()) nexts.add(act.apply(nu));
    }

    /** What the round does after each answer. */
    private Toestand closed(Toestand nu) {
        return nu.fase() == Fase.IN_AFSTEMMING && isVoltooid(nu) ? nu.in(Fase.AFGESTEMD) : nu;
    }

    private Toestand reopened(Toestand nu) {
        return nu.fase() == Fase.AFGESTEMD && !isVoltooid(nu) ? nu.in(Fase.IN_AFSTEMMING) : nu;
    }

    private boolean isVoltooid(Toestand nu) {
        var ronde = round(nu);
        return kijktNaarVoorwaarden
                ? ronde.isVoltooid()
                : ronde.standpunten().stream().allMatch(Standpunt::blocksNothing);
    }

    private static Afstemronde round(Toestand nu) {
        var gezegd = Stream.of("EZ", "HDFC")
                .flatMap(code -> nu.of(code).rows(code).stream())
                .toList();
        var erbij = Stream.of("EZ", "HDFC")
                .flatMap(code -> nu.of(code).beside(code).stream())
                .toList();
        return Afstemronden.round(
                nu.zonderHdfc() ? ZONDER_HDFC : BEIDE,
                Gezegd.of(gezegd, erbij),
                gelezen -> gelezen == nu.versie() ? List.of() : ANDERS);
    }

    private static Dossier dossier(String wie, Nota nota) {
        var medewerker = person(wie);
        return new Dossier(nota, new Betrekking(medewerker, MENSEN.getOrDefault(wie, Set.of())));
    }

    private static Medewerker person(String wie) {
        return new Medewerker(new UUID(0, wie.hashCode()), wie, wie, "PDGB", Set.of(wie), Set.of());
    }

    static Versienummer number(int versie) {
        return new Versienummer(versie, "sha256:" + versie);
    }

    static final Instant TOEN = Instant.EPOCH;
}
