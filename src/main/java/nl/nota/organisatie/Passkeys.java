package nl.nota.organisatie;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Repository;
import org.springframework.util.IdGenerator;

/** The passkeys of people, with the counter of each, which only goes up. */
@Repository
public class Passkeys implements UserCredentialRepository {
    private static final String ALL = "SELECT p.nummer, p.medewerker, p.naam, p.sleutel, p.attest, p.teller,"
            + " p.geverifieerd, p.kopieerbaar, p.gekopieerd, p.wegen, p.gemaakt, p.gebruikt FROM passkey p ";

    private final JdbcClient jdbc;
    private final IdGenerator identiteiten;
    private final Clock clock;

    Passkeys(JdbcClient jdbc, IdGenerator identiteiten, Clock clock) {
        this.jdbc = jdbc;
        this.identiteiten = identiteiten;
        this.clock = clock;
    }

    /** Those of a person, the oldest first. */
    public List<Passkey> of(UUID medewerker) {
        return jdbc.sql("SELECT id, naam, gekopieerd, gemaakt, gebruikt FROM passkey WHERE medewerker = ?"
                        + " ORDER BY gemaakt, id")
                .param(medewerker)
                .query((rij, n) -> new Passkey(
                        rij.getObject("id", UUID.class),
                        rij.getString("naam"),
                        rij.getBoolean("gekopieerd"),
                        rij.getObject("gemaakt", OffsetDateTime.class).toInstant(),
                        moment(rij, "gebruikt")))
                .list();
    }

    /** Removes one of this person; the name it had, or nothing when there was none. */
    Optional<String> remove(UUID medewerker, UUID id) {
        return jdbc.sql("DELETE FROM passkey WHERE id = ? AND medewerker = ? RETURNING naam")
                .params(id, medewerker)
                .query(String.class)
                .optional();
    }

    void removeAll(UUID medewerker) {
        jdbc.sql("DELETE FROM passkey WHERE medewerker = ?").param(medewerker).update();
    }

    /** Whether it stands with the maker of the device now. */
    void copied(Bytes nummer, boolean gekopieerd) {
        jdbc.sql("UPDATE passkey SET gekopieerd = ? WHERE nummer = ?")
                .params(gekopieerd, nummer.getBytes())
                .update();
    }

    /**
     * Makes a new one, or keeps the counter of one that was shown. One whose counter did not go up was copied (Web
     * Authentication, 7.2, 22), and is refused: nobody before us compares it with what was kept.
     */
    @Override
    public void save(CredentialRecord een) {
        var nu = OffsetDateTime.now(clock);
        var verder = jdbc.sql("UPDATE passkey SET teller = :teller, gebruikt = :nu WHERE nummer = :nummer"
                        + " AND (teller < :teller OR teller = 0 AND :teller = 0)")
                .param("teller", een.getSignatureCount())
                .param("nu", nu)
                .param("nummer", een.getCredentialId().getBytes())
                .update();
        if (verder == 1) return;
        if (findByCredentialId(een.getCredentialId()) != null)
            throw new BadCredentialsException("The counter of a passkey did not go up");
        add(een, nu);
    }

    private void add(CredentialRecord een, OffsetDateTime nu) {
        var attest = een.getAttestationObject();
        jdbc.sql("INSERT INTO passkey (id, medewerker, nummer, naam, sleutel, attest, teller, geverifieerd,"
                        + " kopieerbaar, gekopieerd, wegen, gemaakt) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        identiteiten.generateId(),
                        Passkeyhouders.medewerker(een.getUserEntityUserId()),
                        een.getCredentialId().getBytes(),
                        een.getLabel(),
                        een.getPublicKey().getBytes(),
                        attest == null ? new byte[0] : attest.getBytes(),
                        een.getSignatureCount(),
                        een.isUvInitialized(),
                        een.isBackupEligible(),
                        een.isBackupState(),
                        een.getTransports().stream()
                                .map(AuthenticatorTransport::getValue)
                                .toArray(String[]::new),
                        nu)
                .update();
    }

    /** Nobody removes one but its holder, by {@link RemovingPasskey}. */
    @Override
    public void delete(Bytes nummer) {
        throw new UnsupportedOperationException();
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes nummer) {
        return jdbc.sql(ALL + "WHERE p.nummer = ?")
                .param(nummer.getBytes())
                .query(Passkeys::read)
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes houder) {
        return jdbc.sql(ALL + "WHERE p.medewerker = ? ORDER BY p.gemaakt, p.id")
                .param(Passkeyhouders.medewerker(houder))
                .query(Passkeys::read)
                .list();
    }

    private static CredentialRecord read(ResultSet rij, int n) throws SQLException {
        var gemaakt = rij.getObject("gemaakt", OffsetDateTime.class).toInstant();
        var gebruikt = moment(rij, "gebruikt");
        return ImmutableCredentialRecord.builder()
                .credentialId(new Bytes(rij.getBytes("nummer")))
                .userEntityUserId(Passkeyhouders.handle(rij.getObject("medewerker", UUID.class)))
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .publicKey(new ImmutablePublicKeyCose(rij.getBytes("sleutel")))
                .signatureCount(rij.getLong("teller"))
                .uvInitialized(rij.getBoolean("geverifieerd"))
                .backupEligible(rij.getBoolean("kopieerbaar"))
                .backupState(rij.getBoolean("gekopieerd"))
                .transports(Arrays.stream((String[]) rij.getArray("wegen").getArray())
                        .map(AuthenticatorTransport::valueOf)
                        .collect(Collectors.toUnmodifiableSet()))
                .attestationObject(new Bytes(rij.getBytes("attest")))
                .label(rij.getString("naam"))
                .created(gemaakt)
                .lastUsed(gebruikt == null ? gemaakt : gebruikt)
                .build();
    }

    private static @Nullable Instant moment(ResultSet rij, String kolom) throws SQLException {
        var moment = rij.getObject(kolom, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
