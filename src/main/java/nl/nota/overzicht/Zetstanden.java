package nl.nota.overzicht;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.nota.afstemming.Standpunt;
import nl.nota.bericht.AanZetten;
import nl.nota.bericht.Agendaregel;
import nl.nota.bericht.Taak;
import nl.nota.bericht.Zetstand;
import nl.nota.besluit.Besluit;
import nl.nota.besluit.Besluitsoort;
import nl.nota.nota.Fase;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Lezers;
import nl.nota.nota.Notalijst;
import nl.nota.nota.Wijziging;
import nl.nota.organisatie.Medewerker;
import nl.nota.web.Redenen;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills the port: whose turn it is and where each party stands, as the work list and the page of the nota say it. */
@Component
class Zetstanden implements AanZetten {
    private static final Set<Fase> GETEKEND = EnumSet.of(Fase.IN_PARAFERING, Fase.TER_BESLISSING, Fase.BESLOTEN);

    private final Lezers lezers;
    private final Notastanden standen;
    private final Werkvoorraad werkvoorraad;
    private final Notalijst lijst;
    private final MessageSource messages;
    private final Clock clock;

    Zetstanden(
            Lezers lezers,
            Notastanden standen,
            Werkvoorraad werkvoorraad,
            Notalijst lijst,
            MessageSource messages,
            Clock clock) {
        this.lezers = lezers;
        this.standen = standen;
        this.werkvoorraad = werkvoorraad;
        this.lijst = lijst;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public Optional<Zetstand> of(Kenmerk kenmerk) {
        return lezers.nota(kenmerk).map(standen::forNobody).map(this::of);
    }

    /** Of the notas on the desk that have a day; what was put off is due as before. */
    @Override
    @Transactional(readOnly = true)
    public List<Agendaregel> deadlinesOf(Medewerker medewerker) {
        var kenmerken = Stream.of(Stapel.BEURT, Stapel.UITGESTELD)
                .flatMap(stapel -> werkvoorraad.page(medewerker, Werkvraag.all(stapel)).stream())
                .filter(regel -> regel.uiterlijk() != null)
                .map(Werkregel::kenmerk)
                .toList();
        return standen.of(lijst.among(medewerker, kenmerken)).stream()
                .flatMap(Zetstanden::deadlines)
                .sorted(Comparator.comparing(Agendaregel::uiterlijk))
                .toList();
    }

    private static Stream<Agendaregel> deadlines(Notastand stand) {
        return stand.beurten().stream()
                .filter(zet -> zet.isTurnOf(stand.dossier()))
                .flatMap(zet -> Stream.ofNullable(zet.uiterlijk())
                        .map(dag -> new Agendaregel(stand.nota(), taak(zet), zet.wie(), zet.aanleiding(), dag)));
    }

    /** With the last agreement the round is over, and still each party must hear what became of its word. */
    Zetstand of(Notastand stand) {
        var vandaag = LocalDate.now(clock);
        return new Zetstand(
                stand.nota(),
                stand.beurten().stream()
                        .filter(zet -> zet.isBegun(vandaag))
                        .map(Zetstanden::turn)
                        .toList(),
                stand.ronde().standpunten().stream()
                        .map(een -> agreement(een, stand))
                        .toList(),
                said(stand),
                held(stand));
    }

    /** On an earlier versie it does not count, nor while the nota is with its steller. */
    private static List<Zetstand.Gezegd> said(Notastand stand) {
        if (!GETEKEND.contains(stand.nota().fase())) return List.of();
        var parafen = stand.paraafronde().stream()
                .flatMap(ronde -> ronde.gezegd().keySet().stream())
                .map(code -> new Zetstand.Gezegd(Zetstand.Gezegd.Soort.PARAAF, code));
        var besluiten = stand.besluitronde().stream()
                .flatMap(ronde -> ronde.antwoorden().keySet().stream())
                .map(code -> new Zetstand.Gezegd(Zetstand.Gezegd.Soort.BESLUIT, code));
        return Stream.concat(parafen, besluiten).toList();
    }

    private static Zetstand.Zet turn(AanZet zet) {
        return new Zetstand.Zet(taak(zet), zet.wie(), zet.aanleiding(), zet.sinds(), zet.uiterlijk(), zet::isTurnOf);
    }

    private static Taak taak(AanZet zet) {
        return Taak.valueOf(zet.gevraagd().name());
    }

    private Zetstand.Akkoord agreement(Standpunt standpunt, Notastand stand) {
        var plaatsen = standpunt.geraakt().stream()
                .map(Wijziging::plaats)
                .map(this::inWords)
                .filter(een -> !een.isEmpty())
                .distinct()
                .toList();
        return new Zetstand.Akkoord(
                standpunt.partij().onderdeel(),
                standpunt.stand().name(),
                standpunt.isCarried(
                        stand.nota().versie().map(een -> een.nummer()).orElse(0)),
                plaatsen);
    }

    /** The name that the template gives a place; a title that somebody typed is text of the nota and never told. */
    private String inWords(String plaats) {
        return Objects.requireNonNullElse(
                messages.getMessage("nota.plaats." + plaats, null, "", Redenen.NEDERLANDS), "");
    }

    private static List<Zetstand.Aanhouding> held(Notastand stand) {
        if (stand.nota().fase() != Fase.TER_BESLISSING) return List.of();
        return stand.besluitronde().stream()
                .flatMap(ronde -> ronde.laatste().values().stream())
                .filter(besluit -> besluit.besluit() == Besluitsoort.AANHOUDEN)
                .flatMap(Zetstanden::held)
                .toList();
    }

    private static Stream<Zetstand.Aanhouding> held(Besluit besluit) {
        var tot = besluit.tot();
        return tot == null ? Stream.empty() : Stream.of(new Zetstand.Aanhouding(besluit.bewindspersoon(), tot));
    }
}
