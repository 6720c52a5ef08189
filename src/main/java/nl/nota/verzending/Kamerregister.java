package nl.nota.verzending;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nota.nota.Grond;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Notalijst;
import nl.nota.nota.Sleutel;
import nl.nota.organisatie.Medewerker;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The register of moties and toezeggingen: those that were written down, and those that a nota names which the asking
 * person may read. What is late comes first.
 */
@Component
public class Kamerregister {
    private static final Comparator<Kamerverplichting> ORDE = Comparator.<Kamerverplichting, Boolean>comparing(
                    een -> !een.teLaat())
            .thenComparing(een -> een.stand() == Kamerstand.AFGEDAAN)
            .thenComparing(Kamerverplichting::termijn, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Kamerverplichting::nummer);

    private final Kamerzaken zaken;
    private final Notalijst lijst;
    private final Clock clock;

    Kamerregister(Kamerzaken zaken, Notalijst lijst, Clock clock) {
        this.zaken = zaken;
        this.lijst = lijst;
        this.clock = clock;
    }

    /** What this person may see of what was asked for. */
    @Transactional(readOnly = true)
    public List<Kamerverplichting> of(Medewerker medewerker, Kamervraag vraag) {
        var vermeld = readable(medewerker).stream().collect(Collectors.groupingBy(Vermelding::sleutel));
        var geschreven = zaken.written().stream()
                .collect(Collectors.toMap(Kamerzaken.Geschreven::sleutel, Kamerzaken.Geschreven::zaak));
        var afgedaan = zaken.settled().stream().collect(Collectors.groupingBy(Kamerzaken.Afdoening::sleutel));
        var sleutels = new TreeSet<>(vermeld.keySet());
        sleutels.addAll(geschreven.keySet());
        var vandaag = LocalDate.now(clock);
        return sleutels.stream()
                .map(een -> row(
                        een,
                        vermeld.getOrDefault(een, List.of()),
                        geschreven,
                        afgedaan.getOrDefault(een, List.of()),
                        vandaag))
                .filter(vraag::matches)
                .sorted(ORDE)
                .toList();
    }

    private List<Vermelding> readable(Medewerker medewerker) {
        List<Vermelding> alle = zaken.openTo(Sleutel.heldBy(medewerker));
        var kenmerken = alle.stream()
                .map(Vermelding::kenmerk)
                .distinct()
                .map(Kenmerk::new)
                .toList();
        Set<String> leesbaar = lijst.among(medewerker, kenmerken).stream()
                .filter(een -> een.betrekking().mayRead(Grond.Niveau.LAATSTE_VERSIE))
                .map(een -> een.kenmerk().waarde())
                .collect(Collectors.toSet());
        return alle.stream().filter(een -> leesbaar.contains(een.kenmerk())).toList();
    }

    /** What was written down goes before what a text says. */
    static Kamerverplichting row(
            String sleutel,
            List<Vermelding> vermeld,
            Map<String, Kamerzaak> geschreven,
            List<Kamerzaken.Afdoening> afgedaan,
            LocalDate vandaag) {
        var zaak = geschreven.get(sleutel);
        var stand = afgedaan.stream()
                .map(Kamerzaken.Afdoening::stand)
                .max(Comparator.naturalOrder())
                .orElse(Kamerstand.OPEN);
        var termijn = zaak == null ? null : zaak.termijn();
        return new Kamerverplichting(
                printed(sleutel),
                zaak == null ? vermeld.getFirst().soort() : zaak.soort(),
                said(zaak == null ? "" : zaak.lid(), vermeld.stream().map(Vermelding::lid)),
                said(zaak == null ? "" : zaak.onderwerp(), vermeld.stream().map(Vermelding::onderwerp)),
                zaak == null ? "" : zaak.bron(),
                stand,
                termijn,
                termijn != null && termijn.isBefore(vandaag) && stand != Kamerstand.AFGEDAAN,
                vermeld.stream().map(Vermelding::kenmerk).distinct().toList(),
                afgedaan.stream()
                        .map(een -> new Kamerverplichting.Verzonden(
                                een.referentie(), een.datum(), een.kamerstuk(), een.stand()))
                        .toList());
    }

    private static String said(String eerst, Stream<String> anders) {
        return Stream.concat(Stream.of(eerst), anders)
                .filter(een -> !een.isBlank())
                .findFirst()
                .orElse("");
    }

    /** As people read it: without the prefix of the key. */
    static String printed(String sleutel) {
        return Objects.requireNonNull(sleutel).startsWith("kst-") ? sleutel.substring("kst-".length()) : sleutel;
    }
}
