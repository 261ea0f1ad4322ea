package org.zarpe.certificates.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zarpe.identity.OperatorId;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Outcome.Refused;
import org.zarpe.shared.Refusal;

class IssuerKeysTests {

    private static final Instant NOW = Instant.parse("2026-11-28T18:00:00Z");
    private static final String NAME = "Agencia, \"Jalisco\" + México";

    private final OperatorId operator = OperatorId.next();
    private final Path folder;
    private final IssuerKeys keys;

    IssuerKeysTests(@TempDir Path data) {
        this.folder = data.resolve("keys/certificates").resolve(operator.value().toString());
        this.keys = new IssuerKeys(data);
    }

    @Test
    void signingMakesNoKey() {
        assertThat(refusals(keys.signing(operator, KeyUse.ISSUING)))
                .extracting(Refusal::code)
                .containsExactly("no-signing-key");
        assertThat(refusals(keys.rotate(operator, KeyUse.ISSUING, NAME, NOW)))
                .extracting(Refusal::code)
                .containsExactly("no-signing-key");
        assertThat(folder).doesNotExist();
    }

    @Test
    void anOperatorGetsOneKeyForEachUseAndNotAgain() {
        assertThat(keys.found(operator, NAME, NOW))
                .extracting(PublicHalf::id)
                .containsExactly("issuing-1", "assessor-1", "paper-1");
        assertThat(keys.found(operator, NAME, NOW)).isEmpty();
        assertThat(keys.published(OperatorId.next())).isEmpty();
    }

    @Test
    void keysAreForNobodyElseToReadAndNothingIsLeftBeside() throws IOException {
        keys.found(operator, NAME, NOW);

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.toList())
                    .hasSize(6)
                    .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo("rw-------"));
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
    }

    @Test
    void aRotatedKeySignsAndTheFormerStaysPublished() {
        keys.found(operator, NAME, NOW);
        SigningKey former = keys.signing(operator, KeyUse.ISSUING).orThrow();

        keys.rotate(operator, KeyUse.ISSUING, NAME, NOW).orThrow();

        SigningKey latest = keys.signing(operator, KeyUse.ISSUING).orThrow();
        assertThat(latest.open().id()).isEqualTo("issuing-2");
        assertThat(latest.open().key()).isNotEqualTo(former.open().key());
        assertThat(keys.published(operator))
                .extracting(PublicHalf::id)
                .containsExactly("issuing-1", "issuing-2", "assessor-1", "paper-1");
    }

    @Test
    void aMissingKeyIsRefusedByNameAndNeverMadeAnew() throws IOException {
        keys.found(operator, NAME, NOW);
        Files.delete(folder.resolve("issuing-1.pem"));

        assertThat(refusals(keys.signing(operator, KeyUse.ISSUING)))
                .singleElement()
                .satisfies(reason -> {
                    assertThat(reason.code()).isEqualTo("signing-key-missing");
                    assertThat(reason.arguments().getFirst().toString()).endsWith(operator.value() + "/issuing-1.pem");
                });
        assertThat(keys.found(operator, NAME, NOW)).isEmpty();
        assertThat(folder.resolve("issuing-1.pem")).doesNotExist();
    }

    @Test
    void afterALostKeyAnotherIsMadeOnPurpose() throws IOException {
        keys.found(operator, NAME, NOW);
        Files.delete(folder.resolve("paper-1.pem"));

        keys.rotate(operator, KeyUse.PAPER, NAME, NOW).orThrow();

        assertThat(keys.signing(operator, KeyUse.PAPER).orThrow().open().id()).isEqualTo("paper-2");
    }

    @Test
    void aKeyThatWasHalfWrittenNeverSigns() throws IOException {
        keys.found(operator, NAME, NOW);
        Files.copy(folder.resolve("issuing-1.pem"), folder.resolve("issuing-2.pem"));

        assertThat(keys.signing(operator, KeyUse.ISSUING).orThrow().open().id()).isEqualTo("issuing-1");
        assertThat(keys.rotate(operator, KeyUse.ISSUING, NAME, NOW).orThrow().id())
                .isEqualTo("issuing-3");
    }

    @Test
    void aDamagedKeyFailsLoudlyAndIsNeverShown() throws IOException {
        keys.found(operator, NAME, NOW);
        SigningKey key = keys.signing(operator, KeyUse.ISSUING).orThrow();
        Files.writeString(folder.resolve("issuing-1.pem"), "-----BEGIN PRIVATE KEY-----\nAAAA\n");

        assertThatThrownBy(() -> keys.signing(operator, KeyUse.ISSUING))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("issuing-1.pem");
        assertThat(key).hasToString("SigningKey[issuing-1]");
    }

    @Test
    void aSecretOfAnotherKeyNeverSigns() throws IOException {
        keys.found(operator, NAME, NOW);
        Files.copy(
                folder.resolve("assessor-1.pem"), folder.resolve("issuing-1.pem"), StandardCopyOption.REPLACE_EXISTING);

        assertThatThrownBy(() -> keys.signing(operator, KeyUse.ISSUING))
                .isInstanceOf(IllegalStateException.class)
                .hasStackTraceContaining("does not belong to its public half");
    }

    @Test
    void keysAreWrittenForMachinesAndReadBack() {
        keys.found(operator, NAME, NOW);
        PublicHalf issuing = keys.published(operator).getFirst();
        PublicHalf paper = keys.published(operator).getLast();

        assertThat(PublicKeys.multikey(issuing.key())).startsWith("z6Mk");
        assertThat(PublicKeys.ed25519(PublicKeys.multikey(issuing.key()))).isEqualTo(issuing.key());
        assertThat(PublicKeys.multikey(paper.key())).startsWith("zDna");
        assertThatThrownBy(() -> PublicKeys.ed25519(PublicKeys.multikey(paper.key())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void thePaperKeyNamesTheOperatorAsItIsWritten() {
        keys.found(operator, NAME, NOW);

        assertThat(keys.published(operator).getLast().certificate()).satisfies(certificate -> {
            assertThat(certificate.getSubjectX500Principal().getName()).contains("Jalisco", "+ México");
            assertThat(certificate.getNotAfter().toInstant()).isEqualTo("2036-11-28T18:00:00Z");
            certificate.verify(certificate.getPublicKey());
        });
    }

    private static List<Refusal> refusals(Outcome<?> outcome) {
        return outcome instanceof Refused<?> refused ? refused.reasons() : List.of();
    }
}
