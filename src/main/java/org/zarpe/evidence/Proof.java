package org.zarpe.evidence;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zarpe.shared.Text;
import org.zarpe.shared.files.FileKind;

/** What a piece of evidence consists of; with it once and for all. */
public sealed interface Proof {

    EvidenceKind kind();

    default Optional<KeptFile> file() {
        return Optional.empty();
    }

    /** Of the file, or of what a record said when it was handed in; empty where there is nothing to sum up. */
    default Optional<String> sha256() {
        return file().map(KeptFile::sha256);
    }

    /** Its words say where it is. */
    record Note() implements Proof {
        @Override
        public EvidenceKind kind() {
            return EvidenceKind.NOTE;
        }
    }

    /** A photo or a document. */
    record Given(KeptFile kept) implements Proof {
        @Override
        public EvidenceKind kind() {
            return kept.kind().isPicture() ? EvidenceKind.PHOTO : EvidenceKind.FILE;
        }

        @Override
        public Optional<KeptFile> file() {
            return Optional.of(kept);
        }
    }

    /** A photo that an assessor took on site. It shows what a verdict was given on; for the company it proves nothing. */
    record Witnessed(KeptFile kept) implements Proof {
        @Override
        public EvidenceKind kind() {
            return EvidenceKind.PHOTO;
        }

        @Override
        public Optional<KeptFile> file() {
            return Optional.of(kept);
        }
    }

    /** @param address begins with https; nobody fetches it but whoever presses it */
    record Link(String address) implements Proof {
        @Override
        public EvidenceKind kind() {
            return EvidenceKind.LINK;
        }
    }

    /**
     * @param sort which source of {@link SystemRecords} knows it
     * @param said digest of what it said on the day it was handed in; null of pieces older than that
     */
    record OfTheSystem(String sort, String id, @Nullable String said) implements Proof {
        @Override
        public EvidenceKind kind() {
            return EvidenceKind.RECORD;
        }

        @Override
        public Optional<String> sha256() {
            return Optional.ofNullable(said);
        }
    }

    /**
     * A certificate, registration or audit by somebody else. When it was issued and until when it holds are the dates of the piece.
     *
     * @param body who gave it
     * @param number as it is written on it, or empty
     * @param scope products, sites and processes
     * @param kept the paper itself, null where there is none yet
     */
    record Recognition(
            RecognitionKind sort,
            String body,
            String number,
            Text scope,
            @Nullable KeptFile kept) implements Proof {
        @Override
        public EvidenceKind kind() {
            return EvidenceKind.RECOGNITION;
        }

        @Override
        public Optional<KeptFile> file() {
            return Optional.ofNullable(kept);
        }
    }

    /**
     * A file in the vault.
     *
     * @param bytes how many it has
     * @param preview SHA-256 of a small picture of it, null where there is none
     */
    record KeptFile(
            String sha256,
            long bytes,
            FileKind kind,
            String name,
            @Nullable String preview) {

        /** Enough of it for people to compare. */
        public String shortSum() {
            return sha256.substring(0, 12);
        }
    }
}
