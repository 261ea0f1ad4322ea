package org.zarpe.processes.domain;

import java.util.Collection;
import java.util.Optional;
import org.zarpe.identity.PersonId;
import org.zarpe.shared.Refusal;

/** Who may be named to approve what somebody wrote. Each is a rule with a name; the database keeps the second one, too. */
enum ApprovalRule {
    SOMEBODY_APPROVES("approver-missing") {
        @Override
        boolean holds(PersonId author, Collection<PersonId> approvers) {
            return !approvers.isEmpty();
        }
    },
    NOT_THE_AUTHOR_ALONE("author-alone") {
        @Override
        boolean holds(PersonId author, Collection<PersonId> approvers) {
            return approvers.isEmpty() || approvers.stream().anyMatch(one -> !one.equals(author));
        }
    };

    private final String refusal;

    ApprovalRule(String refusal) {
        this.refusal = refusal;
    }

    abstract boolean holds(PersonId author, Collection<PersonId> approvers);

    Optional<Refusal> check(PersonId author, Collection<PersonId> approvers) {
        return holds(author, approvers) ? Optional.empty() : Optional.of(Refusal.at("approvers", refusal));
    }
}
