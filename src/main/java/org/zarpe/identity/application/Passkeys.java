package org.zarpe.identity.application;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.identity.Actor;
import org.zarpe.shared.Ids;

/** The passkeys of people. A person's handle towards authenticators is the person's identifier. */
@Component
@Transactional
public class Passkeys implements UserCredentialRepository, PublicKeyCredentialUserEntityRepository {

    private static final int LONGEST_LABEL = 100;

    private final JdbcClient jdbc;
    private final Clock clock;

    Passkeys(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One of somebody's passkeys, under the name given to it. */
    public record Passkey(UUID id, String label, Instant created, Instant lastUsed) {}

    @Transactional(readOnly = true)
    public List<Passkey> of(Actor actor) {
        return jdbc.sql("""
                        select id, label, created, last_used
                          from identity.passkey
                         where person_id = ?
                           and removed is null
                         order by created
                        """).param(actor.person().value()).query(Passkey.class).stream()
                .map(Objects::requireNonNull)
                .toList();
    }

    public void remove(Actor actor, UUID id) {
        jdbc.sql("update identity.passkey set removed = ? where id = ? and person_id = ? and removed is null")
                .params(Timestamp.from(clock.instant()), id, actor.person().value())
                .update();
    }

    @Override
    public void save(CredentialRecord passkey) {
        Instant now = clock.instant();
        int known = jdbc.sql("""
                        update identity.passkey
                           set signature_count = ?, backed_up = ?, user_verified = ?, last_used = ?
                         where credential_id = ?
                        """)
                .params(
                        passkey.getSignatureCount(),
                        passkey.isBackupState(),
                        passkey.isUvInitialized(),
                        Timestamp.from(now),
                        passkey.getCredentialId().getBytes())
                .update();
        if (known == 0) {
            jdbc.sql("""
                            insert into identity.passkey
                                (id, person_id, credential_id, label, public_key, signature_count, user_verified, backup_eligible,
                                 backed_up, transports, attestation_object, client_data, created, last_used)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                            """)
                    .params(
                            Ids.next(),
                            person(passkey.getUserEntityUserId()),
                            passkey.getCredentialId().getBytes(),
                            label(passkey.getLabel()),
                            passkey.getPublicKey().getBytes(),
                            passkey.getSignatureCount(),
                            passkey.isUvInitialized(),
                            passkey.isBackupEligible(),
                            passkey.isBackupState(),
                            passkey.getTransports().stream()
                                    .map(AuthenticatorTransport::getValue)
                                    .collect(Collectors.joining(",")))
                    .param(bytes(passkey.getAttestationObject()))
                    .param(bytes(passkey.getAttestationClientDataJSON()))
                    .params(Timestamp.from(now), Timestamp.from(now))
                    .update();
        }
    }

    @Override
    public void delete(Bytes credential) {
        jdbc.sql("update identity.passkey set removed = ? where credential_id = ?")
                .params(Timestamp.from(clock.instant()), credential.getBytes())
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
        return jdbc.sql("select * from identity.passkey where credential_id = ? and removed is null")
                .param(credential.getBytes())
                .query(Passkeys::read)
                .optional()
                .orElse(null);
    }

    @Override
    @Transactional(readOnly = true)
    public List<CredentialRecord> findByUserId(Bytes handle) {
        return jdbc.sql("select * from identity.passkey where person_id = ? and removed is null")
                .param(person(handle))
                .query(Passkeys::read)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return entity("id = ?", person(handle));
    }

    @Override
    @Transactional(readOnly = true)
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String mail) {
        return entity("mail = ?", mail);
    }

    /** Every person has a handle from the beginning. */
    @Override
    public void save(PublicKeyCredentialUserEntity person) {
        throw new UnsupportedOperationException("people are registered, never made by a passkey");
    }

    private @Nullable PublicKeyCredentialUserEntity entity(String condition, Object value) {
        return jdbc.sql("select id, mail, name from identity.person where " + condition)
                .param(value)
                .query((row, number) -> ImmutablePublicKeyCredentialUserEntity.builder()
                        .id(handle(row.getObject("id", UUID.class)))
                        .name(row.getString("mail"))
                        .displayName(row.getString("name"))
                        .build())
                .optional()
                .orElse(null);
    }

    private static CredentialRecord read(ResultSet row, int number) throws SQLException {
        String transports = row.getString("transports");
        Set<AuthenticatorTransport> ways = transports.isEmpty()
                ? Set.of()
                : Arrays.stream(transports.split(","))
                        .map(AuthenticatorTransport::valueOf)
                        .collect(Collectors.toSet());
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getBytes("credential_id")))
                .userEntityUserId(handle(row.getObject("person_id", UUID.class)))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .signatureCount(row.getLong("signature_count"))
                .uvInitialized(row.getBoolean("user_verified"))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backed_up"))
                .transports(ways)
                .attestationObject(new Bytes(row.getBytes("attestation_object")))
                .attestationClientDataJSON(new Bytes(row.getBytes("client_data")))
                .label(row.getString("label"))
                .created(row.getTimestamp("created").toInstant())
                .lastUsed(row.getTimestamp("last_used").toInstant())
                .build();
    }

    private static Bytes handle(UUID person) {
        return new Bytes(ByteBuffer.allocate(16)
                .putLong(person.getMostSignificantBits())
                .putLong(person.getLeastSignificantBits())
                .array());
    }

    /** A handle of another length is nobody's. */
    private static UUID person(Bytes handle) {
        ByteBuffer bytes = ByteBuffer.wrap(Arrays.copyOf(handle.getBytes(), 16));
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    private static String label(String typed) {
        String label = typed.strip();
        return label.isEmpty() ? "Passkey" : label.substring(0, Math.min(label.length(), LONGEST_LABEL));
    }

    private static byte @Nullable [] bytes(@Nullable Bytes bytes) {
        return bytes == null ? null : bytes.getBytes();
    }
}
