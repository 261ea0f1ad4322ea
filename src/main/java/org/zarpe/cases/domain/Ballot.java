package org.zarpe.cases.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.zarpe.cases.Criteria;
import org.zarpe.cases.VoteChoice;
import org.zarpe.identity.PersonId;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;

/** The votes of one round. Yes carries with more than the method's share of the votes cast; an abstention is not cast. */
public record Ballot(Panel panel, Criteria criteria, List<Vote> votes) {

    public Ballot {
        votes = votes.stream().filter(vote -> vote.round() == panel.round()).toList();
    }

    /** Members who said yes or no. */
    public int cast() {
        return (int) votes.stream()
                .filter(vote -> vote.choice() != VoteChoice.ABSTAIN)
                .count();
    }

    public boolean hasQuorum() {
        return cast() >= criteria.quorum();
    }

    /** How many more have to say yes or no. */
    public int missing() {
        return Math.max(0, criteria.quorum() - cast());
    }

    public Optional<Vote> of(PersonId member) {
        return votes.stream().filter(vote -> vote.member().equals(member)).findFirst();
    }

    public List<PersonId> awaited() {
        return panel.members().stream().filter(member -> of(member).isEmpty()).toList();
    }

    /** Whether all have voted and there is no quorum yet, so that there will be none. */
    public boolean isInVain() {
        return !hasQuorum() && awaited().isEmpty();
    }

    /** Refused with {@code quorum-missing} while too few have voted. */
    public Outcome<Boolean> carries() {
        if (!hasQuorum()) {
            return Outcome.refused(Refusal.of("quorum-missing", missing(), criteria.quorum()));
        }
        BigDecimal all = BigDecimal.valueOf(weight(VoteChoice.YES) + weight(VoteChoice.NO));
        return Outcome.done(BigDecimal.valueOf(weight(VoteChoice.YES))
                        .compareTo(criteria.majorityAbove().multiply(all))
                > 0);
    }

    private long weight(VoteChoice choice) {
        return votes.stream()
                .filter(vote -> vote.choice() == choice)
                .mapToLong(vote -> criteria.chairCountsDouble() && vote.member().equals(panel.chair()) ? 2 : 1)
                .sum();
    }
}
