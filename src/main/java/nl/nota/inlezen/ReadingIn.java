package nl.nota.inlezen;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.nota.inlezen.Lezing.Opmerking;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.kern.Sha256;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Herkomst;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Kenmerken;
import nl.nota.nota.StartingNota;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.Onderdeel;
import nl.nota.organisatie.Register;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** A drafter brings in a nota that exists as a file; what the file says of agreement is kept as a claim. */
@Service
public class ReadingIn {
    private final StartingNota starting;
    private final Kenmerken kenmerken;
    private final Dossiers dossiers;
    private final Register register;
    private final Inlezingen inlezingen;
    private final Leesproces proces;
    private final ApplicationEventPublisher events;
    private final EntityManager entities;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ReadingIn(
            StartingNota starting,
            Kenmerken kenmerken,
            Dossiers dossiers,
            Register register,
            Inlezingen inlezingen,
            Leesproces proces,
            ApplicationEventPublisher events,
            EntityManager entities,
            TransactionTemplate transaction,
            Clock clock) {
        this.starting = starting;
        this.kenmerken = kenmerken;
        this.dossiers = dossiers;
        this.register = register;
        this.inlezingen = inlezingen;
        this.proces = proces;
        this.events = events;
        this.entities = entities;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Reads the file and begins a nota with it; two who bring in the same file at once get two notas, or one refusal.
     */
    public Outcome<Kenmerk> read(Medewerker steller, Aanlevering bestand) {
        var bezwaren = starting.against(steller);
        if (!bezwaren.isEmpty()) return Outcome.refused(bezwaren);
        var namen = register.valid(LocalDate.now(clock)).stream()
                .map(Onderdeel::naam)
                .toList();
        return switch (lezing(bestand, namen)) {
            case Outcome.Refused<Lezing>(var redenen) -> Outcome.refused(redenen);
            case Outcome.Done<Lezing>(var lezing) -> begin(steller, bestand.inhoud(), bestand.naam(), lezing.fitting());
        };
    }

    private Outcome<Lezing> lezing(Aanlevering bestand, List<String> namen) {
        if (bestand.inhoud().length > Lezer.GROOTSTE)
            return Outcome.refused(Reden.onjuist("inlezen.groot", bestand.naam()));
        return switch (Bestandssoort.of(bestand.inhoud())) {
            case TEKST -> Lezer.read(bestand.inhoud(), bestand.naam(), namen);
            case WORD -> sheets(bestand, Uitlezer.WORD, namen);
            case PDF -> sheets(bestand, Uitlezer.PDF, namen);
            case OUD_WORD -> Outcome.refused(Reden.onjuist("inlezen.doc"));
            case SLOT -> Outcome.refused(Reden.onjuist("inlezen.docx.slot"));
            case RTF -> Outcome.refused(Reden.onjuist("inlezen.rtf"));
            case WEBPAGINA -> Outcome.refused(Reden.onjuist("inlezen.webpagina"));
        };
    }

    /** What others made is taken apart outside the product. */
    private Outcome<Lezing> sheets(Aanlevering bestand, String soort, List<String> namen) {
        return switch (proces.read(soort, bestand.inhoud(), bestand.keuze())) {
            case Outcome.Refused<Blad>(var redenen) -> Outcome.refused(redenen);
            case Outcome.Done<Blad>(var blad) -> Bladlezer.read(blad, bestand.naam(), namen);
        };
    }

    private Outcome<Kenmerk> begin(Medewerker steller, byte[] bestand, String bestandsnaam, Lezing lezing) {
        return Objects.requireNonNull(transaction.execute(status -> {
            var gewenst = Optional.ofNullable(lezing.kenmerk()).flatMap(ReadingIn::usable);
            gewenst.ifPresent(kenmerken::hold);
            var bestaat = gewenst.filter(kenmerk -> dossiers.isVisibleTo(steller, kenmerk));
            if (bestaat.isPresent())
                return Outcome.refused(
                        Reden.achterhaald("inlezen.reden.bestaat", bestaat.get().waarde()));
            var sha256 = Sha256.hex(bestand);
            var herkomst = new Herkomst("INGELEZEN", Map.of("sha256", sha256, "grootte", bestand.length));
            var begonnen = starting.start(steller, lezing.inhoud(), gewenst, lezing.aantalBijlagen(), herkomst);
            if (begonnen instanceof Outcome.Done<Kenmerk>(var kenmerk)) {
                entities.flush();
                inlezingen.keep(
                        kenmerk,
                        new Inlezing(
                                bestandsnaam,
                                sha256,
                                bestand.length,
                                steller.id(),
                                clock.instant(),
                                lezing.herkend(),
                                opmerkingen(lezing, kenmerk),
                                lezing.geclaimdAfgestemdMet()));
                if (!lezing.kanttekeningen().isEmpty())
                    events.publishEvent(new KanttekeningenGelezen(kenmerk, steller, lezing.kanttekeningen()));
            }
            return begonnen;
        }));
    }

    /** A kenmerk of Defensie has Defensie's form; elsewhere it has at least a digit. */
    private static Optional<Kenmerk> usable(String waarde) {
        return Kenmerk.parse(waarde)
                .filter(kenmerk -> kenmerk.isDefensie()
                        || (!waarde.startsWith("MINDEF") && waarde.chars().anyMatch(Character::isDigit)));
    }

    /** Of a kenmerk that was not kept nobody learns whether it was malformed or somebody else's. */
    private static List<Opmerking> opmerkingen(Lezing lezing, Kenmerk kenmerk) {
        var opmerkingen = new ArrayList<Opmerking>();
        var gelezen = lezing.kenmerk();
        if (gelezen != null && !gelezen.equals(kenmerk.waarde()))
            opmerkingen.add(Opmerking.of("inlezen.opmerking.kenmerk", gelezen, kenmerk.waarde()));
        opmerkingen.addAll(lezing.opmerkingen());
        return opmerkingen;
    }
}
