package nl.nota.nota;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.organisatie.Huisrecht;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.Rol;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A drafter begins a nota, empty or with a text that was there already. */
@Service
public class StartingNota {
    private final Notas notas;
    private final ConceptDelen delen;
    private final Kenmerken kenmerken;
    private final Notasjablonen sjablonen;
    private final GrantingInzage inzage;
    private final Binnenwerk binnen;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StartingNota(
            Notas notas,
            ConceptDelen delen,
            Kenmerken kenmerken,
            Notasjablonen sjablonen,
            GrantingInzage inzage,
            Binnenwerk binnen,
            ApplicationEventPublisher events,
            Clock clock) {
        this.notas = notas;
        this.delen = delen;
        this.kenmerken = kenmerken;
        this.sjablonen = sjablonen;
        this.inzage = inzage;
        this.binnen = binnen;
        this.events = events;
        this.clock = clock;
    }

    /** Whether this person may begin notas at all. */
    public List<Reden> against(Medewerker medewerker) {
        return Huisrecht.NOTAS_OPSTELLEN.against(medewerker);
    }

    /**
     * Begins a nota.
     *
     * @param gewenst the kenmerk to keep when it is free
     * @param aantalBijlagen what the paper says, or null
     */
    @Transactional
    public Outcome<Kenmerk> start(
            Medewerker steller, Inhoud inhoud, Optional<Kenmerk> gewenst, @Nullable Integer aantalBijlagen) {
        return start(steller, inhoud, gewenst, aantalBijlagen, Herkomst.BEGONNEN);
    }

    /** The same, for a nota that came from somewhere. */
    @Transactional
    public Outcome<Kenmerk> start(
            Medewerker steller,
            Inhoud inhoud,
            Optional<Kenmerk> gewenst,
            @Nullable Integer aantalBijlagen,
            Herkomst herkomst) {
        return start(steller, new Notabegin(inhoud, null, Planning.GEEN, gewenst, aantalBijlagen, herkomst, null));
    }

    /** The same, by a template and with a planning. */
    @Transactional
    public Outcome<Kenmerk> start(Medewerker steller, Notabegin begin) {
        var redenen = against(steller, begin);
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        var kop = Kopcontrole.normal(begin.inhoud().kop());
        var inhoud = new Inhoud(kop, begin.inhoud().rubrieken());
        var kenmerk = kenmerken.give(begin.gewenst(), vorm(steller, begin));
        var nota = Nota.of(kenmerk, steller, kop, begin, clock.instant());
        notas.save(nota);
        ConceptDeel.all(kenmerk, inhoud).forEach(delen::save);
        open(nota, steller);
        if (begin.uit() != null) binnen.carry(begin.uit(), kenmerk, inhoud, steller);
        var herkomst = begin.herkomst();
        events.publishEvent(
                new Dossier(nota, Betrekking.steller(steller)).happened(herkomst.soort(), null, herkomst.inhoud()));
        return Outcome.done(kenmerk);
    }

    private List<Reden> against(Medewerker steller, Notabegin begin) {
        var redenen = new ArrayList<>(against(steller));
        redenen.addAll(Kopcontrole.against(begin.inhoud().kop()));
        begin.inhoud().rubrieken().forEach(rubriek -> redenen.addAll(Staatsgeheim.against(rubriek.tekst())));
        if (begin.uit() == null)
            begin.inhoud()
                    .rubrieken()
                    .forEach(een -> redenen.addAll(Rubriekvorm.against(een.with(Tekst.LEEG), een.tekst(), null)));
        redenen.addAll(begin.planning().against(Planning.GEEN, LocalDate.now(clock)));
        var sjabloon = begin.sjabloon();
        if (sjabloon != null && !isThere(sjabloon, begin.uit() != null))
            redenen.add(Reden.onjuist("nota.reden.onbekend-sjabloon", sjabloon.code()));
        return redenen;
    }

    /** What is taken over keeps the form of the nota from which it comes, also when no other begins by it any more. */
    private boolean isThere(Vormsleutel sjabloon, boolean isOvername) {
        return sjablonen
                .find(sjabloon)
                .filter(een -> isOvername || een.vorm().isOn(LocalDate.now(clock)))
                .isPresent();
    }

    private Kenmerkvorm vorm(Medewerker steller, Notabegin begin) {
        return Optional.ofNullable(begin.sjabloon())
                .flatMap(sjablonen::find)
                .orElseGet(() -> sjablonen.usual(steller, begin.inhoud().kop().soort()))
                .profiel()
                .vorm();
    }

    private void open(Nota nota, Medewerker steller) {
        inzage.grant(nota.kenmerk(), Grond.STELLER, List.of(Sleutel.of(steller.id())));
        inzage.grant(nota.kenmerk(), Grond.SECRETARIAAT, List.of(Sleutel.secretariaat(nota.onderdeel())));
        inzage.grant(nota.kenmerk(), Grond.AUDIT, List.of(Sleutel.rol(Rol.AUDIT)));
    }
}
