package nl.nota.bericht;

import nl.nota.organisatie.Medewerker;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody puts everything aside that was on the page; what came in since stays unread. */
@Service
public class ReadingAlles {
    private final Berichten berichten;

    ReadingAlles(Berichten berichten) {
        this.berichten = berichten;
    }

    /** Up to and including this place among all berichten. */
    @Transactional
    public void mark(Medewerker wie, long totEnMet) {
        berichten.readAll(wie.id(), totEnMet);
    }
}
