package nl.nota.nota;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.organisatie.Medewerker;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steller and medestellers say what a bijlage is, change the order, or take one out. It is no Gebeurtenis. */
@Service
public class ArrangingBijlagen {
    private final Dossiers dossiers;
    private final Conceptbijlagen bijlagen;
    private final Bijlagenregister register;

    ArrangingBijlagen(Dossiers dossiers, Conceptbijlagen bijlagen, Bijlagenregister register) {
        this.dossiers = dossiers;
        this.bijlagen = bijlagen;
        this.register = register;
    }

    /** Which way a bijlage goes in the order. */
    public enum Richting {
        OMHOOG(-1),
        OMLAAG(1);

        private final int stap;

        Richting(int stap) {
            this.stap = stap;
        }
    }

    /** One change of the list; refused with reasons, or done. */
    private interface Wijziging {
        List<Reden> apply(List<Bijlage> alle, int plaats);
    }

    /**
     * Says otherwise what a bijlage is.
     *
     * @param basis what the change starts from; empty takes whatever stands there
     */
    @Transactional
    public Outcome<Bijlage> change(
            Medewerker medewerker, Kenmerk kenmerk, UUID id, Bijlagevelden velden, Optional<String> basis) {
        return apply(medewerker, kenmerk, id, (alle, plaats) -> {
            var oud = alle.get(plaats);
            var redenen = new ArrayList<>(velden.against());
            if (velden.titel().isEmpty()) redenen.add(Reden.onjuist("nota.bijlage.titel"));
            if (basis.filter(van -> !van.equals(oud.velden().basis())).isPresent() && !velden.equals(oud.velden()))
                redenen.add(Reden.achterhaald("nota.bijlage.tussentijds"));
            if (redenen.isEmpty()) alle.set(plaats, oud.with(velden));
            return redenen;
        });
    }

    /** Moves a bijlage one place; the first does not go further up, nor the last further down. */
    @Transactional
    public Outcome<Bijlage> move(Medewerker medewerker, Kenmerk kenmerk, UUID id, Richting richting) {
        return apply(medewerker, kenmerk, id, (alle, plaats) -> {
            var doel = plaats + richting.stap;
            if (doel >= 0 && doel < alle.size()) Collections.swap(alle, plaats, doel);
            return List.of();
        });
    }

    /** Takes a bijlage out of the concept; versies that have it keep it. */
    @Transactional
    public Outcome<Bijlage> remove(Medewerker medewerker, Kenmerk kenmerk, UUID id) {
        var weg = apply(medewerker, kenmerk, id, (alle, plaats) -> {
            alle.remove(plaats);
            return List.of();
        });
        if (weg instanceof Outcome.Done<Bijlage>) register.release(id);
        return weg;
    }

    private Outcome<Bijlage> apply(Medewerker medewerker, Kenmerk kenmerk, UUID id, Wijziging wijziging) {
        var dossier = dossiers.lock(medewerker, kenmerk);
        var redenen = new ArrayList<>(NotaHandeling.BEWERKEN.against(dossier));
        var alle = new ArrayList<>(bijlagen.of(kenmerk));
        var plaats = Conceptbijlagen.index(alle, id);
        if (redenen.isEmpty() && plaats < 0) redenen.add(Conceptbijlagen.gone());
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        var was = alle.get(plaats);
        redenen.addAll(wijziging.apply(alle, plaats));
        if (!redenen.isEmpty()) return Outcome.refused(redenen);
        bijlagen.write(dossier, alle);
        return Outcome.done(plaats < alle.size() && alle.get(plaats).id().equals(id) ? alle.get(plaats) : was);
    }
}
