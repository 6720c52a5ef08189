package nl.nota.overzicht;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nota.afstemming.Afstemming;
import nl.nota.afstemming.Bewijs;
import nl.nota.afstemming.Eerder;
import nl.nota.afstemming.Intrekking;
import nl.nota.afstemming.Standpunt;
import nl.nota.nota.Grond;
import nl.nota.nota.Vastlegging;
import nl.nota.nota.Versienummer;
import nl.nota.overzicht.NotaJson.AfstemmingJson;
import nl.nota.overzicht.NotaJson.AfwijkendJson;
import nl.nota.overzicht.NotaJson.EerderJson;
import nl.nota.overzicht.NotaJson.ExternJson;
import nl.nota.overzicht.NotaJson.IntrekkingJson;
import nl.nota.overzicht.NotaJson.NamensJson;
import org.jspecify.annotations.Nullable;

/** Writes for machines where each party stands, and why. */
final class Partijschrijver {
    private final Notabeeld beeld;

    Partijschrijver(Notabeeld beeld) {
        this.beeld = beeld;
    }

    AfstemmingJson write(Standpunt standpunt) {
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
                laatste.map(Vastlegging::grondslag).orElse(null),
                laatste.filter(een -> beeld.mayReadWords(partij.onderdeel()))
                        .map(Afstemming::toelichting)
                        .orElse(null),
                lapsed(standpunt),
                standpunt.isCarried(
                        beeld.stand().nota().versie().map(Versienummer::nummer).orElse(0)),
                passedTo(standpunt),
                withdrawn(standpunt.intrekking(), partij.onderdeel()),
                outside(standpunt),
                before(partij.onderdeel()));
    }

    /** What the party said before, for who may read its words. */
    private List<EerderJson> before(String onderdeel) {
        if (!beeld.mayReadWords(onderdeel)) return List.of();
        return beeld.stand().ronde().before(onderdeel).stream()
                .map(this::before)
                .toList();
    }

    private EerderJson before(Eerder eerder) {
        var gezegd = eerder.afstemming();
        return new EerderJson(
                gezegd.id().toString(),
                gezegd.oordeel().name(),
                gezegd.gelezen().nummer(),
                gezegd.tijd(),
                beeld.namen().get(gezegd.door()),
                Optional.ofNullable(gezegd.namens()).map(beeld.namen()::get).orElse(null),
                gezegd.toelichting(),
                withdrawn(eerder.intrekking(), gezegd.onderdeel()),
                outside(eerder));
    }

    /** What stands printed on the sheet, for whoever may read the sheet. */
    List<AfwijkendJson> dissents() {
        if (!beeld.stand().dossier().betrekking().mayRead(Grond.Niveau.LAATSTE_VERSIE)) return List.of();
        return beeld.stand().ronde().afwijkend().stream()
                .map(een -> new AfwijkendJson(
                        een.partij().onderdeel(),
                        een.answered().toelichting(),
                        een.answered().gelezen().nummer(),
                        outside(een)))
                .toList();
    }

    /** Who of the line "Afgestemd met" did not say so here, for whoever may read the sheet. */
    List<NamensJson> recorded() {
        if (!beeld.stand().dossier().betrekking().mayRead(Grond.Niveau.LAATSTE_VERSIE)) return List.of();
        return beeld.stand().ronde().standpunten().stream()
                .filter(Standpunt::isAfgestemd)
                .flatMap(een -> Stream.ofNullable(outside(een))
                        .map(extern -> new NamensJson(
                                een.partij().onderdeel(),
                                een.answered().oordeel().name(),
                                extern)))
                .toList();
    }

    /** Within a party it is told to whom the question went; others need not know who there has the turn. */
    private @Nullable String passedTo(Standpunt standpunt) {
        var doorgifte = standpunt.doorgifte();
        if (doorgifte == null || !beeld.mayReadWords(standpunt.partij().onderdeel())) return null;
        return beeld.namen().get(doorgifte.naar());
    }

    private @Nullable IntrekkingJson withdrawn(@Nullable Intrekking intrekking, String onderdeel) {
        if (intrekking == null) return null;
        var mayRead = beeld.mayReadWords(onderdeel);
        return new IntrekkingJson(intrekking.tijd(), beeld.wie(intrekking), mayRead ? intrekking.reden() : null);
    }

    private @Nullable ExternJson outside(Standpunt standpunt) {
        var bewijs = standpunt.bewijs();
        return bewijs == null ? null : outside(beeld, standpunt.answered(), bewijs);
    }

    private @Nullable ExternJson outside(Eerder eerder) {
        var bewijs = eerder.bewijs();
        return bewijs == null ? null : outside(beeld, eerder.afstemming(), bewijs);
    }

    /** Where an answer comes from that somebody here recorded; its document is for who may read the words. */
    static ExternJson outside(Notabeeld beeld, Afstemming gezegd, Bewijs bewijs) {
        var mayRead = beeld.mayReadWords(gezegd.onderdeel());
        return new ExternJson(
                bewijs.zegsman(),
                bewijs.datum(),
                bewijs.isVoorVersie(),
                beeld.wie(gezegd),
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
}
