package nl.nota.organisatie;

import java.util.Map;
import java.util.regex.Pattern;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person makes a passkey, having shown before who it is. */
@Service
public class AddingPasskey {
    private static final int LONGEST_NAME = 60;
    private static final int MOST = 10;
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}]");

    private final Sleutelproef proef;
    private final Passkeys passkeys;
    private final Inlogwegen wegen;
    private final ApplicationEventPublisher events;

    AddingPasskey(Sleutelproef proef, Passkeys passkeys, Inlogwegen wegen, ApplicationEventPublisher events) {
        this.proef = proef;
        this.passkeys = passkeys;
        this.wegen = wegen;
        this.events = events;
    }

    /** The name under which it is kept; the answer is that of the device to exactly this question. */
    @Transactional
    public Outcome<String> add(
            Medewerker wie, String naam, PublicKeyCredentialCreationOptions vraag, String antwoord, String adres) {
        var genoemd = naam.strip();
        if (!wegen.isPasskey()) return Outcome.refused(Reden.magNiet("organisatie.reden.passkey.uit"));
        if (genoemd.isEmpty()
                || genoemd.length() > LONGEST_NAME
                || HIDDEN.matcher(genoemd).find())
            return Outcome.refused(Reden.onjuist("organisatie.reden.passkey.naam", LONGEST_NAME));
        if (passkeys.of(wie.id()).size() >= MOST)
            return Outcome.refused(Reden.onjuist("organisatie.reden.passkey.aantal", MOST));
        var isEigen = Passkeyhouders.handle(wie.id()).equals(vraag.getUser().getId());
        if (!isEigen || !proef.keep(vraag, antwoord, genoemd, adres))
            return Outcome.refused(Reden.onjuist("organisatie.reden.passkey.niet-gemaakt"));
        events.publishEvent(Organisatie.happened("PASSKEY_TOEGEVOEGD", wie, Map.of("naam", genoemd)));
        return Outcome.done(genoemd);
    }
}
