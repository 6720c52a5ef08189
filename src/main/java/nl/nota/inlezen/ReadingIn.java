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
    private final EntityManager entities;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ReadingIn(
            StartingNota starting,
            Kenmerken kenmerken,
            Dossiers dossiers,
            Register register,
            Inlezingen inlezingen,
            EntityManager entities,
            TransactionTemplate transaction,
            Clock clock) {
        this.starting = starting;
        this.kenmerken = kenmerken;
        this.dossiers = dossiers;
        this.register = register;
        this.inlezingen = inlezingen;
        this.entities = entities;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Reads the file and begins a nota with it; two who bring in the same file at once get two notas, or one refusal.
     */
    public Outcome<Kenmerk> read(Medewerker steller, byte[] bestand, String bestandsnaam) {
        var bezwaren = starting.against(steller);
        if (!bezwaren.isEmpty()) return Outcome.refused(bezwaren);
        var namen = register.valid(LocalDate.now(clock)).stream()
                .map(Onderdeel::naam)
                .toList();
        return switch (Lezer.read(bestand, bestandsnaam, namen)) {
            case Outcome.Refused<Lezing>(var redenen) -> Outcome.refused(redenen);
            case Outcome.Done<Lezing>(var lezing) -> begin(steller, bestand, bestandsnaam, lezing);
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
