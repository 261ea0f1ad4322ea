package org.zarpe.processes.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zarpe.identity.PersonId;
import org.zarpe.processes.DocumentText;
import org.zarpe.processes.GivenFile;
import org.zarpe.processes.VersionState;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;

/**
 * One version of a document. Written while it is a draft, then read by those named; what was approved never changes again.
 *
 * @param number within the document, from 1
 * @param file what it says instead of a text, null where it was written here
 * @param reviewMonths after how many months in force somebody should read it again
 * @param author who wrote it last
 * @param round how many times it was sent
 * @param approvals of all rounds
 * @param effectiveFrom wished when it was sent, settled when it was approved; null in a first draft
 */
public record DocumentVersion(
        UUID id,
        UUID document,
        int number,
        VersionState state,
        DocumentText text,
        @Nullable GivenFile file,
        int reviewMonths,
        PersonId author,
        Instant written,
        int round,
        List<Approval> approvals,
        @Nullable LocalDate effectiveFrom,
        @Nullable Instant approvedAt,
        @Nullable Withdrawal withdrawal,
        long version) {

    private static final int LONGEST_REASON = 2000;

    public DocumentVersion {
        approvals = List.copyOf(approvals);
    }

    public static DocumentVersion draft(
            UUID id, UUID document, int number, DocumentText text, int reviewMonths, PersonId author, Instant at) {
        return new DocumentVersion(
                id,
                document,
                number,
                VersionState.DRAFT,
                text,
                null,
                reviewMonths,
                author,
                at,
                0,
                List.of(),
                null,
                null,
                null,
                0);
    }

    /** @param text sound by {@link DocumentRules} */
    public Outcome<DocumentVersion> write(DocumentText text, int reviewMonths, long seen, PersonId by, Instant at) {
        if (state != VersionState.DRAFT || seen != version) {
            return Outcome.refused(Refusal.stale());
        }
        return Outcome.done(says(text, file, reviewMonths, by, at));
    }

    /** The file is what it says from now on; what was written stays aside until it is sent. */
    public Outcome<DocumentVersion> lay(GivenFile file, long seen, PersonId by, Instant at) {
        if (state != VersionState.DRAFT || seen != version) {
            return Outcome.refused(Refusal.stale());
        }
        return file.isDocument()
                ? Outcome.done(says(text, file, reviewMonths, by, at))
                : Outcome.refused(Refusal.at("file", "file-no-document"));
    }

    /** What was written is what it says again. */
    public Outcome<DocumentVersion> takeOut(long seen, PersonId by, Instant at) {
        return state != VersionState.DRAFT || seen != version
                ? Outcome.refused(Refusal.stale())
                : Outcome.done(says(text, null, reviewMonths, by, at));
    }

    /** The same again, to be written on. */
    DocumentVersion next(UUID id, PersonId by, Instant at) {
        return draft(id, document, number + 1, text, reviewMonths, by, at).says(text, file, reviewMonths, by, at);
    }

    public Outcome<DocumentVersion> send(Collection<PersonId> approvers, LocalDate from, long seen, LocalDate today) {
        if (state != VersionState.DRAFT || seen != version) {
            return Outcome.refused(Refusal.stale());
        }
        Faults faults = new Faults()
                .add(Stream.of(ApprovalRule.values())
                        .map(rule -> rule.check(author, approvers))
                        .flatMap(Optional::stream)
                        .toList())
                .atIf(from.isBefore(today), "from", "effective-in-past")
                .atIf(from.isAfter(today.plusYears(1)), "from", "effective-too-far");
        return faults.or(() -> (file == null ? this : says(text.keepingAlone(), file, reviewMonths, author, written))
                .as(
                        VersionState.IN_REVIEW,
                        round + 1,
                        Stream.concat(
                                        approvals.stream(),
                                        approvers.stream()
                                                .distinct()
                                                .map(person -> Approval.asked(id, round + 1, person)))
                                .toList(),
                        from,
                        null,
                        null));
    }

    /** @param read the round in which the person read it */
    public Outcome<DocumentVersion> approve(PersonId by, int read, Instant at, LocalDate today) {
        return asked(by, read).map(mine -> {
            List<Approval> answered = replaced(mine, mine.yes(at));
            boolean all = answered.stream().filter(one -> one.round() == round).allMatch(Approval::isYes);
            LocalDate wished = effectiveFrom == null || effectiveFrom.isBefore(today) ? today : effectiveFrom;
            return all
                    ? as(VersionState.APPROVED, round, answered, wished, at, null)
                    : as(VersionState.IN_REVIEW, round, answered, effectiveFrom, null, null);
        });
    }

    public Outcome<DocumentVersion> sendBack(PersonId by, int read, String reason, Instant at) {
        return asked(by, read)
                .then(mine -> new Faults()
                        .required("reason", reason, LONGEST_REASON)
                        .or(() -> as(
                                VersionState.DRAFT,
                                round,
                                replaced(mine, mine.no(reason.strip(), at)),
                                effectiveFrom,
                                null,
                                null)));
    }

    public Outcome<DocumentVersion> withdraw(PersonId by, String reason, Instant at) {
        if (state != VersionState.APPROVED) {
            return Outcome.refused(Refusal.stale());
        }
        return new Faults()
                .required("why", reason, LONGEST_REASON)
                .or(() -> as(
                        VersionState.WITHDRAWN,
                        round,
                        approvals,
                        effectiveFrom,
                        approvedAt,
                        new Withdrawal(reason.strip(), by, at)));
    }

    /** Those who are, or were last, asked. */
    public List<Approval> asked() {
        return approvals.stream().filter(one -> one.round() == round).toList();
    }

    /** Whether this person has still to say yes or no. */
    public boolean awaits(PersonId person) {
        return state == VersionState.IN_REVIEW
                && asked().stream().anyMatch(one -> one.person().equals(person) && one.answer() == null);
    }

    /** The no that made it a draft again. */
    public Optional<Approval> sentBack() {
        return state == VersionState.DRAFT
                ? asked().stream().filter(Approval::isNo).findFirst()
                : Optional.empty();
    }

    private Outcome<Approval> asked(PersonId by, int read) {
        if (state != VersionState.IN_REVIEW || read != round) {
            return Outcome.refused(Refusal.stale());
        }
        return asked().stream()
                .filter(one -> one.person().equals(by))
                .findFirst()
                .map(one -> one.answer() == null ? Outcome.done(one) : Outcome.<Approval>refused(Refusal.stale()))
                .orElseGet(
                        () -> Outcome.refused(Refusal.of(by.equals(author) ? "author-alone" : "approver-not-named")));
    }

    private List<Approval> replaced(Approval former, Approval answered) {
        return approvals.stream()
                .map(one -> one.equals(former) ? answered : one)
                .toList();
    }

    private DocumentVersion as(
            VersionState state,
            int round,
            List<Approval> approvals,
            @Nullable LocalDate effectiveFrom,
            @Nullable Instant approvedAt,
            @Nullable Withdrawal withdrawal) {
        return new DocumentVersion(
                id,
                document,
                number,
                state,
                text,
                file,
                reviewMonths,
                author,
                written,
                round,
                approvals,
                effectiveFrom,
                approvedAt,
                withdrawal,
                version);
    }

    private DocumentVersion says(
            DocumentText text, @Nullable GivenFile file, int reviewMonths, PersonId by, Instant at) {
        return new DocumentVersion(
                id,
                document,
                number,
                state,
                text,
                file,
                reviewMonths,
                by,
                at,
                round,
                approvals,
                effectiveFrom,
                null,
                null,
                version);
    }
}
