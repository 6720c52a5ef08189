package nl.nota.archief;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.nota.kern.Reden;
import org.springframework.stereotype.Component;

/** Why a dossier may not be destroyed now, whoever asks; the database asks it all again before it does. */
@Component
class Vernietigbaarheid {
    private final Clock clock;

    Vernietigbaarheid(Clock clock) {
        this.clock = clock;
    }

    /** All reasons, each with the kenmerk; empty when this person may propose or decide it. */
    List<Reden> against(Archiefdossier archief) {
        var kenmerk = archief.dossier().kenmerk().waarde();
        var redenen = new ArrayList<Reden>();
        if (archief.dossier().betrekking().wroteAlong())
            redenen.add(Reden.magNiet("archief.reden.zelf-geschreven", kenmerk));
        var vandaag = LocalDate.now(clock);
        if (archief.afsluiting().filter(een -> een.isVoorbij(vandaag)).isEmpty())
            redenen.add(Reden.achterhaald("archief.reden.bewaren", kenmerk));
        if (!archief.open().isEmpty()) redenen.add(Reden.achterhaald("archief.reden.gestopt", kenmerk));
        if (archief.publiek()) redenen.add(Reden.achterhaald("archief.reden.openbaar", kenmerk));
        if (archief.verzonden()) redenen.add(Reden.achterhaald("archief.reden.kamer", kenmerk));
        return redenen;
    }
}
