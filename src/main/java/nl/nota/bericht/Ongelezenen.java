package nl.nota.bericht;

import nl.nota.web.Ongelezen;
import org.springframework.stereotype.Component;

/** Fills the port of the hall: one short statement for each page that shows the menu. */
@Component
class Ongelezenen implements Ongelezen {
    private final Berichten berichten;

    Ongelezenen(Berichten berichten) {
        this.berichten = berichten;
    }

    @Override
    public int count(String gebruikersnaam) {
        return berichten.unread(gebruikersnaam, HOOGSTENS);
    }
}
