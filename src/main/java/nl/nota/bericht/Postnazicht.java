package nl.nota.bericht;

import java.util.List;
import nl.nota.kern.Nazicht;
import org.springframework.stereotype.Component;

/** Says how much mail was waiting: after a back-up was put back, some of it may have gone out before. */
@Component
class Postnazicht implements Nazicht {
    private static final String WACHT = "E-mail: %d berichten wachtten nog en gaan uit zodra nota start; wat na de"
            + " reservekopie al verstuurd was gaat dan nog eens.";

    private final Poststanden standen;

    Postnazicht(Poststanden standen) {
        this.standen = standen;
    }

    @Override
    public List<Bevinding> look() {
        var stand = standen.now();
        if (!stand.server())
            return List.of(Bevinding.goed("E-mail: er is geen mailserver ingesteld; er gaat niets uit."));
        var wacht = stand.los() + stand.wacht() + stand.uitgesteld();
        return List.of(Bevinding.goed(wacht == 0 ? "E-mail: er wachtte niets." : WACHT.formatted(wacht)));
    }
}
