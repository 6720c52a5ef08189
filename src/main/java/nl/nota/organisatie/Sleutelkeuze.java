package nl.nota.organisatie;

import java.util.Optional;
import java.util.UUID;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;

/** With what somebody wants to come in from now on, who came by a link. */
public sealed interface Sleutelkeuze {
    /** A password. */
    record Wachtwoord(Wachtwoordkeuze keuze) implements Sleutelkeuze {}

    /** A passkey: the question to the device, and what it said. */
    record Passkey(PublicKeyCredentialCreationOptions vraag, String antwoord, String adres) implements Sleutelkeuze {}

    /** Who somebody is at the provider. */
    record Provider(Pas pas) implements Sleutelkeuze {}

    /** Whom the device knows by now, before the house does. */
    default Optional<UUID> houder() {
        return switch (this) {
            case Passkey(var vraag, var antwoord, var adres) ->
                Optional.of(Passkeyhouders.medewerker(vraag.getUser().getId()));
            case Wachtwoord wachtwoord -> Optional.empty();
            case Provider provider -> Optional.empty();
        };
    }
}
