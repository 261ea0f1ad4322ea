package org.zarpe.reviews.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zarpe.reviews.Finding;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.Text;

/**
 * What an audit says of a requirement. Answer and note are counted each for itself, so that who writes a note does not overtake who answers.
 *
 * @param finding null while the question is open
 * @param nonconformity what it became, or null
 */
public record AuditAnswer(
        UUID audit,
        String requirement,
        @Nullable Finding finding,
        long findingVersion,
        Text note,
        long noteVersion,
        @Nullable UUID nonconformity) {

    public static AuditAnswer open(UUID audit, String requirement) {
        return new AuditAnswer(audit, requirement, null, 0, Text.NOTHING, 0, null);
    }

    public boolean isOpen() {
        return finding == null;
    }

    /** It is to become a nonconformity and is none yet. */
    public boolean awaitsNonconformity() {
        return finding == Finding.DOES_NOT && nonconformity == null;
    }

    /** It says something that has to be explained, and does not. */
    public boolean lacksWords() {
        return finding != null && finding.needsWords() && note.es().isBlank();
    }

    public Outcome<AuditAnswer> find(@Nullable Finding said, long seen) {
        if (said == finding) {
            return Outcome.done(this);
        }
        return unraised(seen == findingVersion)
                .map(sound -> new AuditAnswer(
                        audit, requirement, said, findingVersion + 1, note, noteVersion, nonconformity));
    }

    public Outcome<AuditAnswer> note(Text words, long seen) {
        if (words.equals(note)) {
            return Outcome.done(this);
        }
        return unraised(seen == noteVersion)
                .then(sound -> new Faults()
                        .text("note", words.es(), Audit.LONGEST_WORDS)
                        .or(() -> new AuditAnswer(
                                audit, requirement, finding, findingVersion, words, noteVersion + 1, nonconformity)));
    }

    public Outcome<AuditAnswer> raise(UUID id) {
        if (nonconformity != null) {
            return Outcome.done(this);
        }
        return new Faults()
                .add(finding == Finding.DOES_NOT ? List.of() : List.of(Refusal.of("nothing-to-raise")))
                .atIf(lacksWords(), "note", "finding-without-words")
                .or(() -> new AuditAnswer(audit, requirement, finding, findingVersion, note, noteVersion, id));
    }

    private Outcome<AuditAnswer> unraised(boolean fresh) {
        if (nonconformity != null) {
            return Outcome.refused(Refusal.of("finding-raised"));
        }
        return fresh ? Outcome.done(this) : Outcome.refused(Refusal.stale());
    }
}
