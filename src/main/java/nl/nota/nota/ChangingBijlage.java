package nl.nota.nota;

import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.organisatie.Medewerker;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steller and medestellers say what a bijlage is. It is no Gebeurtenis. */
@Service
public class ChangingBijlage {
    private final Bijlageschikking schikking;

    ChangingBijlage(Bijlageschikking schikking) {
        this.schikking = schikking;
    }

    /**
     * Says otherwise what a bijlage is.
     *
     * @param basis what the change starts from; empty takes whatever stands there
     */
    @Transactional
    public Outcome<Bijlage> change(
            Medewerker medewerker, Kenmerk kenmerk, UUID id, Bijlagevelden velden, Optional<String> basis) {
        return schikking.apply(medewerker, kenmerk, id, (alle, plaats) -> {
            var oud = alle.get(plaats);
            var redenen = new ArrayList<>(velden.against());
            if (velden.titel().isEmpty()) redenen.add(Reden.onjuist("nota.bijlage.titel"));
            if (basis.filter(van -> !van.equals(oud.velden().basis())).isPresent() && !velden.equals(oud.velden()))
                redenen.add(Reden.achterhaald("nota.bijlage.tussentijds"));
            if (redenen.isEmpty()) alle.set(plaats, oud.with(velden));
            return redenen;
        });
    }
}
