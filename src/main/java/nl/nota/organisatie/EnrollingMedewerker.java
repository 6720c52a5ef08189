package nl.nota.organisatie;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import org.springframework.util.IdGenerator;

/**
 * Somebody who came by a link chooses with what to come in from now on; the first one of the house a name as well, and
 * becomes beheerder.
 */
@Service
public class EnrollingMedewerker {
    private static final Reden WEG = Reden.achterhaald("organisatie.reden.aanmelden.weg");

    private final Aanmeldingen aanmeldingen;
    private final Personeel personeel;
    private final Medewerkers medewerkers;
    private final Sleuteluitgifte uitgifte;
    private final Huis huis;
    private final IdGenerator identiteiten;
    private final ApplicationEventPublisher events;

    EnrollingMedewerker(
            Aanmeldingen aanmeldingen,
            Personeel personeel,
            Medewerkers medewerkers,
            Sleuteluitgifte uitgifte,
            Huis huis,
            IdGenerator identiteiten,
            ApplicationEventPublisher events) {
        this.aanmeldingen = aanmeldingen;
        this.personeel = personeel;
        this.medewerkers = medewerkers;
        this.uitgifte = uitgifte;
        this.huis = huis;
        this.identiteiten = identiteiten;
        this.events = events;
    }

    /** Who it is from now on; the link is used, and what opened the door before opens it no longer. */
    @Transactional
    public Outcome<Medewerker> enroll(String geheim, Aanmeldkeuze keuze) {
        personeel.lock();
        var genodigde = aanmeldingen.find(geheim).orElse(null);
        if (genodigde == null) return Outcome.refused(WEG);
        var redenen = against(genodigde, keuze);
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        if (!aanmeldingen.use(genodigde.id())) return Outcome.refused(WEG);
        var id = genodigde.wie() == null ? addFirst(keuze) : genodigde.wie();
        var mislukt = uitgifte.give(id, keuze.sleutel());
        if (!mislukt.isEmpty()) return undone(mislukt);
        var wie = medewerkers.find(id).orElseThrow();
        events.publishEvent(Organisatie.happened("AANGEMELD", wie, Map.of("eersteBeheerder", genodigde.isEerste())));
        return Outcome.done(wie);
    }

    /** The link stays good: nothing of this try remains. */
    private static Outcome<Medewerker> undone(List<Reden> redenen) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return Outcome.refused(redenen);
    }

    private List<Reden> against(Aanmeldingen.Genodigde genodigde, Aanmeldkeuze keuze) {
        if (!genodigde.isEerste())
            return uitgifte.against(keuze.sleutel(), Objects.requireNonNull(genodigde.gebruikersnaam()));
        if (personeel.hasBeheerder()) return List.of(WEG);
        var redenen = new ArrayList<>(Aanmeldkeuze.names(keuze.gebruikersnaam(), keuze.naam()));
        if (personeel.isKnown(keuze.gebruikersnaam()))
            redenen.add(Reden.onjuist("organisatie.reden.mens.bezet", keuze.gebruikersnaam()));
        redenen.addAll(uitgifte.against(keuze.sleutel(), keuze.gebruikersnaam()));
        return redenen;
    }

    private UUID addFirst(Aanmeldkeuze keuze) {
        var id = keuze.sleutel().houder().orElseGet(identiteiten::generateId);
        personeel.add(id, keuze.gebruikersnaam(), keuze.naam(), huis.ministerie());
        personeel.give(id, Rol.BEHEER);
        return id;
    }
}
