package nl.nota.verzending;

import java.util.ArrayList;
import java.util.List;
import nl.nota.kern.Reden;
import nl.nota.nota.Dossier;
import nl.nota.verzending.Briefstand.Stand;
import org.springframework.stereotype.Component;

/** Whether a decided nota can still be sent back: not once anything of it left the house (ADR 23). */
@Component
class Retourkeuring {
    private final Briefstanden standen;
    private final List<Retourvolger> volgers;

    Retourkeuring(Briefstanden standen, List<Retourvolger> volgers) {
        this.standen = standen;
        this.volgers = volgers;
    }

    /** All reasons against it, whoever asks; the letters of the nota are those that were read just now. */
    List<Reden> against(Dossier dossier, List<Briefstand> brieven) {
        var redenen = new ArrayList<Reden>();
        brieven.stream()
                .filter(een -> een.stand() == Stand.VERZONDEN)
                .map(een -> Reden.achterhaald(
                        "verzending.reden.brief-weg", een.brief().betreft()))
                .forEach(redenen::add);
        if (standen.isSent(dossier.kenmerk())) redenen.add(Reden.achterhaald("verzending.reden.nota-weg"));
        volgers.forEach(volger -> redenen.addAll(volger.against(dossier.kenmerk())));
        return redenen;
    }
}
