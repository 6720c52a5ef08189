package nl.nota.organisatie;

import java.util.List;
import java.util.UUID;
import nl.nota.kern.Reden;
import org.springframework.stereotype.Component;

/** Gives somebody who came by a link the key of his or her choice, and takes what opened the door before. */
@Component
class Sleuteluitgifte {
    private static final String PASSKEY = "passkey";

    private final Wachtwoorden wachtwoorden;
    private final Passkeys passkeys;
    private final Provideridentiteiten identiteiten;
    private final Sleutelproef proef;
    private final Personeel personeel;
    private final Inlogwegen wegen;

    Sleuteluitgifte(
            Wachtwoorden wachtwoorden,
            Passkeys passkeys,
            Provideridentiteiten identiteiten,
            Sleutelproef proef,
            Personeel personeel,
            Inlogwegen wegen) {
        this.wachtwoorden = wachtwoorden;
        this.passkeys = passkeys;
        this.identiteiten = identiteiten;
        this.proef = proef;
        this.personeel = personeel;
        this.wegen = wegen;
    }

    /** What is wrong with the choice itself. */
    List<Reden> against(Sleutelkeuze keuze, String gebruikersnaam) {
        return switch (keuze) {
            case Sleutelkeuze.Wachtwoord(var wachtwoord) ->
                wegen.isWachtwoord() ? wachtwoord.redenen(gebruikersnaam) : uit();
            case Sleutelkeuze.Passkey passkey -> wegen.isPasskey() ? List.of() : uit();
            case Sleutelkeuze.Provider provider -> wegen.isProvider() ? List.of() : uit();
        };
    }

    /** Why it could not be given; empty when it was. */
    List<Reden> give(UUID wie, Sleutelkeuze keuze) {
        personeel.revokeTokens(wie);
        wachtwoorden.remove(wie);
        passkeys.removeAll(wie);
        identiteiten.unlinkAll(wie);
        return switch (keuze) {
            case Sleutelkeuze.Wachtwoord(var wachtwoord) -> {
                wachtwoorden.keep(wie, wachtwoord.nieuw());
                yield List.of();
            }
            case Sleutelkeuze.Passkey(var vraag, var antwoord, var adres) ->
                keuze.houder().filter(wie::equals).isPresent() && proef.keep(vraag, antwoord, PASSKEY, adres)
                        ? List.of()
                        : List.of(Reden.onjuist("organisatie.reden.passkey.niet-gemaakt"));
            case Sleutelkeuze.Provider(var pas) ->
                identiteiten.link(wie, pas.uitgever(), pas.onderwerp())
                        ? List.of()
                        : List.of(Reden.onjuist("organisatie.reden.provider.bezet"));
        };
    }

    private static List<Reden> uit() {
        return List.of(Reden.magNiet("organisatie.reden.inlogweg.uit"));
    }
}
