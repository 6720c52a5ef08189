package nl.nota.nota;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.organisatie.Medewerker;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.IdGenerator;

/** Lays a file that was put away with the concept: the last step of adding and of replacing, in one transaction. */
@Component
class PlacingBijlage {
    private static final int HOOGSTENS = 50;

    private final Dossiers dossiers;
    private final Conceptbijlagen bijlagen;
    private final Bijlagenregister register;
    private final IdGenerator identiteiten;

    PlacingBijlage(Dossiers dossiers, Conceptbijlagen bijlagen, Bijlagenregister register, IdGenerator identiteiten) {
        this.identiteiten = identiteiten;
        this.dossiers = dossiers;
        this.bijlagen = bijlagen;
        this.register = register;
    }

    /** All reasons against a change of the bijlagen by this person; asked before a file is taken in. */
    @Transactional(readOnly = true)
    List<Reden> against(Medewerker medewerker, Kenmerk kenmerk) {
        return NotaHandeling.BEWERKEN.against(dossiers.visibleTo(medewerker, kenmerk));
    }

    /** Lays it behind the others. */
    @Transactional
    Outcome<Bijlage> add(Medewerker medewerker, Kenmerk kenmerk, Bijlage.Bestand bestand, Bijlagevelden velden) {
        return place(medewerker, kenmerk, bestand, velden, null);
    }

    /** Lays it in the place of another one, of which everything but the file stays. */
    @Transactional
    Outcome<Bijlage> replace(Medewerker medewerker, Kenmerk kenmerk, Bijlage.Bestand bestand, UUID oud) {
        return place(medewerker, kenmerk, bestand, Bijlagevelden.leeg(), oud);
    }

    private Outcome<Bijlage> place(
            Medewerker medewerker, Kenmerk kenmerk, Bijlage.Bestand bestand, Bijlagevelden velden, @Nullable UUID oud) {
        var dossier = dossiers.lock(medewerker, kenmerk);
        var alle = new ArrayList<>(bijlagen.of(kenmerk));
        var plaats = oud == null ? alle.size() : Conceptbijlagen.index(alle, oud);
        var redenen = new ArrayList<>(NotaHandeling.BEWERKEN.against(dossier));
        if (plaats < 0) redenen.add(Conceptbijlagen.gone());
        against(alle, bestand).ifPresent(redenen::add);
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        var blijft =
                oud == null ? velden.titled(bestand.naam()) : alle.get(plaats).velden();
        var nieuw = new Bijlage(
                identiteiten.generateId(),
                blijft.rol(),
                blijft.titel(),
                blijft.referentie(),
                blijft.openbaar(),
                bestand);
        register.hold(dossier, nieuw);
        if (oud == null) alle.add(nieuw);
        else alle.set(plaats, nieuw);
        bijlagen.write(dossier, alle);
        if (oud != null) register.release(oud);
        return Outcome.done(nieuw);
    }

    private static Optional<Reden> against(List<Bijlage> alle, Bijlage.Bestand bestand) {
        for (var plaats = 0; plaats < alle.size(); plaats++)
            if (alle.get(plaats).bestand().sha256().equals(bestand.sha256()))
                return Optional.of(Reden.onjuist("nota.bijlage.staat-er-al", plaats + 1));
        return alle.size() < HOOGSTENS
                ? Optional.empty()
                : Optional.of(Reden.onjuist("nota.bijlage.te-veel", HOOGSTENS));
    }
}
