package nl.nota.organisatie.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.nota.organisatie.Huis;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.Sleutelproef;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.stereotype.Component;

/**
 * The questions to passkeys that wait for an answer: in the visit, so that any node takes it, for five minutes, and
 * each for one answer only.
 */
@Component
class Uitdagingen {
    private static final Duration DUUR = Duration.ofMinutes(5);
    private static final String MAKEN = "nota.passkey.maken";
    private static final String TONEN = "nota.passkey.tonen";

    private final Sleutelproef proef;
    private final Huis huis;
    private final Clock clock;

    Uitdagingen(Sleutelproef proef, Huis huis, Clock clock) {
        this.proef = proef;
        this.huis = huis;
        this.clock = clock;
    }

    private record Uitdaging(Serializable vraag, Instant tot) implements Serializable {}

    /** Asks a device to make a passkey for this person; the question as the script reads it. */
    String make(HttpServletRequest request, Medewerker wie) {
        return make(request, wie.id(), wie.gebruikersnaam(), wie.naam());
    }

    /** The same for somebody who came by a link, and may be nobody yet. */
    String make(HttpServletRequest request, UUID wie, String gebruikersnaam, String naam) {
        return keep(request, MAKEN, proef.askToMake(wie, gebruikersnaam, naam, adres(request)));
    }

    /** Asks a device to show a passkey, of this person or of whoever it knows. */
    String show(HttpServletRequest request, @Nullable Medewerker wie) {
        return keep(request, TONEN, proef.askToShow(wie, adres(request)));
    }

    @Nullable
    PublicKeyCredentialCreationOptions takeMake(HttpServletRequest request) {
        return take(request, MAKEN) instanceof PublicKeyCredentialCreationOptions vraag ? vraag : null;
    }

    @Nullable
    PublicKeyCredentialRequestOptions takeShow(HttpServletRequest request) {
        return take(request, TONEN) instanceof PublicKeyCredentialRequestOptions vraag ? vraag : null;
    }

    /** The address under which the browser knows this installation. */
    String adres(HttpServletRequest request) {
        var port = request.getServerPort();
        return huis.adres("http://" + request.getServerName() + (port == 80 ? "" : ":" + port));
    }

    private String keep(HttpServletRequest request, String key, Serializable vraag) {
        request.getSession()
                .setAttribute(key, new Uitdaging(vraag, clock.instant().plus(DUUR)));
        return proef.asJson(vraag);
    }

    private @Nullable Object take(HttpServletRequest request, String key) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(key) instanceof Uitdaging een)) return null;
        session.removeAttribute(key);
        return clock.instant().isBefore(een.tot()) ? een.vraag() : null;
    }
}
