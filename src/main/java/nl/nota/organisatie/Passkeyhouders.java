package nl.nota.organisatie;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/** Whose passkey it is: on the device stands the number of the person, and the name for whoever chooses one there. */
@Component
class Passkeyhouders implements PublicKeyCredentialUserEntityRepository {
    private final Medewerkers medewerkers;

    Passkeyhouders(Medewerkers medewerkers) {
        this.medewerkers = medewerkers;
    }

    static Bytes handle(UUID medewerker) {
        return new Bytes(ByteBuffer.allocate(16)
                .putLong(medewerker.getMostSignificantBits())
                .putLong(medewerker.getLeastSignificantBits())
                .array());
    }

    static UUID medewerker(Bytes handle) {
        var bytes = ByteBuffer.wrap(handle.getBytes());
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return holder(medewerkers.find(medewerker(handle)));
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String gebruikersnaam) {
        return holder(medewerkers.find(gebruikersnaam));
    }

    private static @Nullable PublicKeyCredentialUserEntity holder(Optional<Medewerker> wie) {
        return wie.map(een -> ImmutablePublicKeyCredentialUserEntity.builder()
                        .id(handle(een.id()))
                        .name(een.gebruikersnaam())
                        .displayName(een.naam())
                        .build())
                .orElse(null);
    }

    /** Nobody becomes known by a passkey: beheer let this person in before, or does so by the link that is used. */
    @Override
    public void save(PublicKeyCredentialUserEntity houder) {}

    @Override
    public void delete(Bytes handle) {
        throw new UnsupportedOperationException();
    }
}
