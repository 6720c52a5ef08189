package nl.nota.organisatie;

import java.text.Normalizer;
import java.util.List;
import nl.nota.kern.Reden;
import org.springframework.stereotype.Service;

/** A person who is logged in gives the password once more; guessing it here is slowed as it is at the door. */
@Service
public class CheckingWachtwoord {
    private final Wachtwoorden wachtwoorden;
    private final Pogingen pogingen;
    private final Inlogwegen wegen;

    CheckingWachtwoord(Wachtwoorden wachtwoorden, Pogingen pogingen, Inlogwegen wegen) {
        this.wachtwoorden = wachtwoorden;
        this.pogingen = pogingen;
        this.wegen = wegen;
    }

    /** Why it is not good; empty when it is. */
    public List<Reden> check(Medewerker wie, String wachtwoord, String adres) {
        var naam = wie.gebruikersnaam();
        var wait = pogingen.take(naam, adres);
        if (wait.isPresent()) return List.of(LoggingIn.tooOften(wait.get()));
        var gegeven = Normalizer.normalize(wachtwoord, Normalizer.Form.NFC);
        if (!wegen.isWachtwoord() || !wachtwoorden.matches(naam, gegeven)) {
            pogingen.failed(naam, adres);
            return List.of(Wachtwoordkeuze.OUD_ONJUIST);
        }
        pogingen.succeeded(naam, adres);
        return List.of();
    }
}
