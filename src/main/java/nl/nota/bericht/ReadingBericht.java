package nl.nota.bericht;

import java.util.Optional;
import java.util.UUID;
import nl.nota.organisatie.Medewerker;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody puts an own bericht aside as read, or takes it up again. */
@Service
public class ReadingBericht {
    private final Berichten berichten;

    ReadingBericht(Berichten berichten) {
        this.berichten = berichten;
    }

    /** The bericht; empty when this person has no such bericht. */
    @Transactional
    public Optional<Bericht> mark(Medewerker wie, UUID id, boolean gelezen) {
        var bericht = berichten.find(wie.id(), id);
        if (bericht.isEmpty()) return bericht;
        if (gelezen) berichten.read(wie.id(), id);
        else berichten.unreadAgain(wie.id(), id);
        return bericht;
    }
}
