package org.zarpe.processes.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zarpe.identity.PersonId;
import org.zarpe.processes.Standing;
import org.zarpe.processes.VersionState;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;

/**
 * All versions of a document, the newest first. At most one is open, at most one in force: the newest of those approved for a day that has come. It takes the
 * place of all before it, so that nothing has to happen at midnight.
 */
public record Versions(List<DocumentVersion> all) {

    public Versions {
        all = all.stream()
                .sorted(Comparator.comparingInt(DocumentVersion::number).reversed())
                .toList();
    }

    public DocumentVersion newest() {
        return all.getFirst();
    }

    /** The one that is being written or read. */
    public Optional<DocumentVersion> open() {
        return all.stream().filter(one -> one.state().isOpen()).findFirst();
    }

    /** The one that is being written. */
    public Optional<DocumentVersion> draft() {
        return open().filter(one -> one.state() == VersionState.DRAFT);
    }

    public Optional<DocumentVersion> effective(LocalDate today) {
        return all.stream()
                .filter(one -> one.state() == VersionState.APPROVED || one.state() == VersionState.WITHDRAWN)
                .filter(one -> holdsFrom(one, today))
                .findFirst()
                .filter(one -> one.state() == VersionState.APPROVED);
    }

    public Optional<DocumentVersion> numbered(int number) {
        return all.stream().filter(one -> one.number() == number).findFirst();
    }

    /** The one before it in time that was not merely a draft. */
    public Optional<DocumentVersion> before(DocumentVersion version) {
        return all.stream().filter(one -> one.number() < version.number()).findFirst();
    }

    public Standing standing(DocumentVersion version, LocalDate today) {
        return switch (version.state()) {
            case DRAFT -> Standing.DRAFT;
            case IN_REVIEW -> Standing.IN_REVIEW;
            case WITHDRAWN -> Standing.WITHDRAWN;
            case APPROVED -> approved(version, today);
        };
    }

    /** A day from which the version in force should be read again. */
    public Optional<LocalDate> review(LocalDate today) {
        return effective(today).flatMap(Versions::review);
    }

    public static Optional<LocalDate> review(DocumentVersion version) {
        return Optional.ofNullable(version.effectiveFrom()).map(from -> from.plusMonths(version.reviewMonths()));
    }

    public Outcome<DocumentVersion> renew(UUID id, PersonId by, Instant at) {
        return open().isPresent() ? Outcome.refused(Refusal.of("draft-open")) : Outcome.done(newest().next(id, by, at));
    }

    private Standing approved(DocumentVersion version, LocalDate today) {
        boolean overtaken = all.stream()
                .filter(one -> one.number() > version.number())
                .anyMatch(one -> !one.state().isOpen() && holdsFrom(one, today));
        if (overtaken) {
            return Standing.OBSOLETE;
        }
        return holdsFrom(version, today) ? Standing.EFFECTIVE : Standing.TO_COME;
    }

    private static boolean holdsFrom(DocumentVersion version, LocalDate today) {
        LocalDate from = version.effectiveFrom();
        return from != null && !from.isAfter(today);
    }
}
