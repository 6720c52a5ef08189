package nl.nota.nota;

import java.util.List;
import java.util.UUID;
import nl.nota.kern.Outcome;
import nl.nota.organisatie.Medewerker;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steller and medestellers take a bijlage out of the concept. It is no Gebeurtenis. */
@Service
public class RemovingBijlage {
    private final Bijlageschikking schikking;
    private final Bijlagenregister register;

    RemovingBijlage(Bijlageschikking schikking, Bijlagenregister register) {
        this.schikking = schikking;
        this.register = register;
    }

    /** Takes a bijlage out of the concept; versies that have it keep it. */
    @Transactional
    public Outcome<Bijlage> remove(Medewerker medewerker, Kenmerk kenmerk, UUID id) {
        var weg = schikking.apply(medewerker, kenmerk, id, (alle, plaats) -> {
            alle.remove(plaats);
            return List.of();
        });
        if (weg instanceof Outcome.Done<Bijlage>) register.release(id);
        return weg;
    }
}
