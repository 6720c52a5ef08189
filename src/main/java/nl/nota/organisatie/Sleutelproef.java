package nl.nota.organisatie;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The two questions to a passkey (Web Authentication, level 3): make a key pair, and show that you hold it. Each asks
 * that the device knows its user, by a code, a finger or a face.
 */
@Component
public class Sleutelproef {
    private static final Logger LOG = LoggerFactory.getLogger(Sleutelproef.class);
    private static final TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>> GEMAAKT =
            new TypeReference<>() {};
    private static final TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>> GETOOND =
            new TypeReference<>() {};
    /** Where the flags of authenticator data stand, and which of them says that the key is copied (6.1). */
    private static final int VLAGGEN = 32;

    private static final AuthenticatorSelectionCriteria KENT_GEBRUIKER = AuthenticatorSelectionCriteria.builder()
            .userVerification(UserVerificationRequirement.REQUIRED)
            .residentKey(ResidentKeyRequirement.REQUIRED)
            .build();

    private static final int GEKOPIEERD = 0x10;

    private final Passkeyhouders houders;
    private final Passkeys passkeys;
    private final Medewerkers medewerkers;
    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    Sleutelproef(Passkeyhouders houders, Passkeys passkeys, Medewerkers medewerkers) {
        this.houders = houders;
        this.passkeys = passkeys;
        this.medewerkers = medewerkers;
    }

    /** What a device is asked that makes a passkey for this person. */
    public PublicKeyCredentialCreationOptions askToMake(UUID wie, String gebruikersnaam, String naam, String adres) {
        var party = party(adres);
        party.setCustomizeCreationOptions(vraag -> vraag.authenticatorSelection(KENT_GEBRUIKER)
                .user(ImmutablePublicKeyCredentialUserEntity.builder()
                        .id(Passkeyhouders.handle(wie))
                        .name(gebruikersnaam)
                        .displayName(naam)
                        .build()));
        return party.createPublicKeyCredentialCreationOptions(
                new ImmutablePublicKeyCredentialCreationOptionsRequest(known(gebruikersnaam)));
    }

    /** What a device is asked that shows one; of this person alone, or of whoever it knows. */
    public PublicKeyCredentialRequestOptions askToShow(@Nullable Medewerker wie, String adres) {
        return party(adres)
                .createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(
                        wie == null ? null : known(wie.gebruikersnaam())));
    }

    /** The question as the script of the page reads it. */
    public String asJson(Object vraag) {
        return json.writeValueAsString(vraag);
    }

    /** Keeps what was made on that question; false when the answer is no good answer to it. */
    boolean keep(PublicKeyCredentialCreationOptions vraag, String antwoord, String naam, String adres) {
        try {
            var gemaakt = new RelyingPartyPublicKey(json.readValue(antwoord, GEMAAKT), naam);
            party(adres).registerCredential(new ImmutableRelyingPartyRegistrationRequest(vraag, gemaakt));
            return true;
        } catch (DataAccessException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.warn("A passkey is not taken: {}", e.getClass().getSimpleName());
            return false;
        }
    }

    /** Who showed a passkey on that question, and is not blocked. */
    Optional<Medewerker> holder(PublicKeyCredentialRequestOptions vraag, String antwoord, String adres) {
        try {
            var getoond = json.readValue(antwoord, GETOOND);
            var houder = party(adres).authenticate(new RelyingPartyAuthenticationRequest(vraag, getoond));
            var vlaggen = getoond.getResponse().getAuthenticatorData().getBytes()[VLAGGEN];
            passkeys.copied(getoond.getRawId(), (vlaggen & GEKOPIEERD) != 0);
            return medewerkers.find(Passkeyhouders.medewerker(houder.getId()));
        } catch (DataAccessException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.warn("A passkey opens nothing: {}", e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private Webauthn4JRelyingPartyOperations party(String adres) {
        var wij = PublicKeyCredentialRpEntity.builder()
                .id(URI.create(adres).getHost())
                .name("nota")
                .build();
        var party = new Webauthn4JRelyingPartyOperations(houders, passkeys, wij, Set.of(adres));
        party.setCustomizeRequestOptions(vraag -> vraag.userVerification(UserVerificationRequirement.REQUIRED));
        return party;
    }

    private static Authentication known(String gebruikersnaam) {
        return UsernamePasswordAuthenticationToken.authenticated(gebruikersnaam, null, List.of());
    }
}
