package nl.nota.organisatie;

import java.text.Normalizer;
import java.time.Duration;
import nl.nota.kern.Reden;
import org.springframework.stereotype.Service;

/** Somebody says who they are; an unknown name gets the same answer at the same cost as a wrong password. */
@Service
public class LoggingIn {
    private static final int LONGEST = 100;

    private final Pogingen pogingen;
    private final Wachtwoorden wachtwoorden;
    private final Medewerkers medewerkers;
    private final Inlogwegen wegen;

    LoggingIn(Pogingen pogingen, Wachtwoorden wachtwoorden, Medewerkers medewerkers, Inlogwegen wegen) {
        this.pogingen = pogingen;
        this.wachtwoorden = wachtwoorden;
        this.medewerkers = medewerkers;
        this.wegen = wegen;
    }

    /** One try from one network address. */
    public Inlogpoging attempt(String gebruikersnaam, String wachtwoord, String adres) {
        if (!wegen.isWachtwoord()) return new Inlogpoging.Mislukt();
        var given = Medewerkers.normal(gebruikersnaam);
        var naam = given.substring(0, Math.min(given.length(), LONGEST));
        var wait = pogingen.take(naam, adres);
        if (wait.isPresent()) return new Inlogpoging.TeVaak(seconds(wait.get()));
        if (wachtwoorden.matches(naam, Normalizer.normalize(wachtwoord, Normalizer.Form.NFC))) return in(naam, adres);
        pogingen.failed(naam, adres);
        return new Inlogpoging.Mislukt();
    }

    static Reden tooOften(Duration wait) {
        return Reden.onjuist("organisatie.reden.te-vaak", seconds(wait));
    }

    static long seconds(Duration wait) {
        return wait.plusMillis(999).toSeconds();
    }

    private Inlogpoging in(String naam, String adres) {
        pogingen.succeeded(naam, adres);
        return medewerkers.find(naam).<Inlogpoging>map(Inlogpoging.Gelukt::new).orElseGet(Inlogpoging.Mislukt::new);
    }
}
