package nl.nota.bericht;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.nota.bericht.Zetstand.Zet;
import nl.nota.kern.Kalender;
import nl.nota.nota.Dossier;
import nl.nota.nota.Grond;
import org.springframework.stereotype.Component;

/**
 * Reminds of deadlines, before and after, whoever's turn it is at that moment, and brings back what was held until
 * today. Each reminder names its deadline as its cause, so that it is given once, whichever node gives it.
 */
@Component
class Termijnronde {
    /** What passed longer ago was told, or is no news. */
    private static final int TERUG = 30;
    /** Far enough to find tomorrow's working day behind any weekend and its holidays. */
    private static final int VOORUIT = 7;

    /** Terms run on in recess, so that no recess need be known. */
    private static final Kalender KALENDER = new Kalender(List.of());

    private final Notaronde ronde;
    private final Vertelden vertelden;
    private final Berichten berichten;
    private final Clock clock;

    Termijnronde(Notaronde ronde, Vertelden vertelden, Berichten berichten, Clock clock) {
        this.ronde = ronde;
        this.vertelden = vertelden;
        this.berichten = berichten;
        this.clock = clock;
    }

    /** Each nota on its own: what goes wrong with one holds up no other. */
    void run() {
        var vandaag = LocalDate.now(clock);
        vertelden.due(vandaag.minusDays(TERUG), vandaag.plusDays(VOORUIT)).forEach(een -> ronde.on(een, this::remind));
        vertelden.returning(vandaag).forEach(een -> ronde.on(een, this::bringBack));
    }

    private void remind(Zetstand stand, List<Dossier> allen) {
        var vandaag = LocalDate.now(clock);
        for (var zet : stand.zetten()) {
            var uiterlijk = zet.uiterlijk();
            if (uiterlijk == null) continue;
            var oorzaak = "termijn/%s/%s/%s/%s/%s/"
                    .formatted(stand.nota().kenmerk(), zet.taak(), zet.wie(), zet.aanleiding(), uiterlijk);
            if (isNear(zet, uiterlijk, vandaag))
                berichten.append(stand, oorzaak + "voor", turn(Berichtsoort.TERMIJN_NADERT, zet, allen));
            if (vandaag.isAfter(uiterlijk)) berichten.append(stand, oorzaak + "na", passed(zet, allen));
        }
    }

    /** On the working day before, and on the day itself; not on the day on which it was asked. */
    private boolean isNear(Zet zet, LocalDate uiterlijk, LocalDate vandaag) {
        var gevraagd = zet.sinds().atZone(clock.getZone()).toLocalDate();
        return !vandaag.isBefore(workdayBefore(uiterlijk)) && !vandaag.isAfter(uiterlijk) && gevraagd.isBefore(vandaag);
    }

    private static LocalDate workdayBefore(LocalDate dag) {
        return Stream.iterate(dag.minusDays(1), een -> een.minusDays(1))
                .filter(KALENDER::isWerkdag)
                .findFirst()
                .orElseThrow();
    }

    private static List<Mededeling> turn(Berichtsoort soort, Zet zet, List<Dossier> allen) {
        return allen.stream()
                .filter(zet.vanWie())
                .map(een -> new Mededeling(een.medewerker().id(), soort, zet.taak(), zet.wie(), zet.uiterlijk()))
                .toList();
    }

    /** Whose turn it is, and the secretariaat, which may replace the party or record that it said nothing. */
    private static List<Mededeling> passed(Zet zet, List<Dossier> allen) {
        var beurt = turn(Berichtsoort.TERMIJN_VOORBIJ, zet, allen);
        var alle = new ArrayList<>(beurt);
        allen.stream()
                .filter(een -> een.betrekking().is(Grond.SECRETARIAAT))
                .filter(een -> beurt.stream()
                        .noneMatch(al -> al.ontvanger().equals(een.medewerker().id())))
                .map(een -> new Mededeling(
                        een.medewerker().id(), Berichtsoort.TERMIJN_VAN_ANDER, null, zet.wie(), zet.uiterlijk()))
                .forEach(alle::add);
        return alle;
    }

    /** The bewindspersoon who held the nota, and the private office, when it is still held. */
    private void bringBack(Zetstand stand, List<Dossier> allen) {
        var vandaag = LocalDate.now(clock);
        var kenmerk = stand.nota().kenmerk();
        stand.aanhoudingen().stream()
                .filter(een -> !een.tot().isAfter(vandaag))
                .forEach(een -> berichten.append(
                        stand,
                        "aanhouden/%s/%s/%s".formatted(kenmerk, een.code(), een.tot()),
                        back(een.code(), allen)));
        vertelden.keep(kenmerk, vertelden.of(kenmerk), Verteld.of(stand, allen));
        vertelden.returned(kenmerk, vandaag);
    }

    private static List<Mededeling> back(String code, List<Dossier> allen) {
        return allen.stream()
                .filter(een -> een.betrekking().is(Grond.KABINET) || isHolder(een, code))
                .map(een -> new Mededeling(
                        een.medewerker().id(),
                        Berichtsoort.AANHOUDING_VOORBIJ,
                        isHolder(een, code) ? Taak.BESLUITEN : null,
                        code,
                        null))
                .toList();
    }

    private static boolean isHolder(Dossier dossier, String code) {
        return dossier.betrekking().is(Grond.BEWINDSPERSOON)
                && dossier.betrekking().speaksFor(code);
    }
}
