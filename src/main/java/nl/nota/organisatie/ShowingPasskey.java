package nl.nota.organisatie;

import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.stereotype.Service;

/** Somebody shows a passkey: to come in, or to prove that it is still the same person. */
@Service
public class ShowingPasskey {
    /** No user name looks like this. */
    private static final String NAAM = "(passkey)";

    private final Sleutelproef proef;
    private final Pogingen pogingen;
    private final Inlogwegen wegen;

    ShowingPasskey(Sleutelproef proef, Pogingen pogingen, Inlogwegen wegen) {
        this.proef = proef;
        this.pogingen = pogingen;
        this.wegen = wegen;
    }

    /**
     * One try from one network address.
     *
     * @param vraag the question that was put in this visit; null when there is none that still counts
     * @param wie whose passkey it must be; null for whoever comes in by it
     */
    public Inlogpoging show(
            @Nullable PublicKeyCredentialRequestOptions vraag,
            String antwoord,
            @Nullable Medewerker wie,
            String adres,
            String netwerk) {
        var wait = pogingen.take(NAAM, netwerk);
        if (wait.isPresent()) return new Inlogpoging.TeVaak(LoggingIn.seconds(wait.get()));
        var houder = vraag == null || !wegen.isPasskey()
                ? null
                : proef.holder(vraag, antwoord, adres).orElse(null);
        if (houder == null || wie != null && !wie.id().equals(houder.id())) {
            pogingen.failed(NAAM, netwerk);
            return new Inlogpoging.Mislukt();
        }
        pogingen.succeeded(NAAM, netwerk);
        return new Inlogpoging.Gelukt(houder);
    }
}
