package org.zarpe.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.zarpe.cases.Criteria;
import org.zarpe.cases.VoteChoice;
import org.zarpe.identity.PersonId;
import org.zarpe.shared.Outcome;

class BallotTests {

    @Property
    void carriesOnlyWithQuorumAndMoreThanHalfOfTheVotesCast(@ForAll @Size(max = 9) List<VoteChoice> said) {
        Ballot ballot = ballot(Stories.CRITERIA, said);
        long yes = said.stream().filter(VoteChoice.YES::equals).count();
        long no = said.stream().filter(VoteChoice.NO::equals).count();

        switch (ballot.carries()) {
            case Outcome.Refused<Boolean> refused -> {
                assertThat(yes + no).isLessThan(3);
                assertThat(ballot.missing()).isEqualTo((int) (3 - yes - no));
            }
            case Outcome.Done<Boolean> done -> {
                assertThat(yes + no).isGreaterThanOrEqualTo(3);
                assertThat(done.value()).isEqualTo(yes > no);
            }
        }
    }

    @Property
    void anAbstentionMovesNothing(@ForAll @Size(max = 6) List<VoteChoice> said) {
        List<VoteChoice> more = new ArrayList<>(said);
        more.add(VoteChoice.ABSTAIN);

        assertThat(ballot(Stories.CRITERIA, more).carries())
                .isEqualTo(ballot(Stories.CRITERIA, said).carries());
    }

    @Example
    void theChairWeighsTwoOnlyWhereTheMethodSaysSo() {
        List<VoteChoice> said = List.of(VoteChoice.YES, VoteChoice.NO, VoteChoice.NO, VoteChoice.YES);
        Criteria twice = new Criteria(List.of("a"), 3, new BigDecimal("0.5"), true, 2);

        assertThat(ballot(Stories.CRITERIA, said).carries().orThrow()).isFalse();
        assertThat(ballot(twice, said).carries().orThrow()).isTrue();
    }

    @Property
    void isInVainOnlyWhereEverybodyVotedAndTooFewSaidYesOrNo(@ForAll @Size(max = 6) List<VoteChoice> said) {
        Ballot all = ballot(Stories.CRITERIA, said);
        List<PersonId> more = new ArrayList<>(all.panel().members());
        more.add(Stories.SECOND);
        Ballot oneMissing =
                new Ballot(new Panel(1, false, more, all.panel().chair(), Stories.DAY), Stories.CRITERIA, all.votes());

        assertThat(all.isInVain()).isEqualTo(all.missing() > 0);
        assertThat(oneMissing.isInVain()).isFalse();
    }

    @Example
    void votesOfAnotherRoundCountForNothing() {
        Ballot ballot = ballot(Stories.CRITERIA, List.of(VoteChoice.YES, VoteChoice.YES, VoteChoice.YES));
        List<Vote> old = ballot.votes().stream()
                .map(vote -> new Vote(7, vote.member(), vote.choice(), "", vote.at()))
                .toList();

        assertThat(new Ballot(ballot.panel(), Stories.CRITERIA, old).cast()).isZero();
    }

    /** Each said by another member; the first is in the chair. */
    private static Ballot ballot(Criteria criteria, List<VoteChoice> said) {
        List<PersonId> members = new ArrayList<>();
        List<Vote> votes = new ArrayList<>();
        for (VoteChoice choice : said) {
            PersonId member = new PersonId(new UUID(5, members.size() + 1));
            members.add(member);
            votes.add(new Vote(1, member, choice, "", Stories.BEGIN));
        }
        PersonId chair = members.isEmpty() ? Stories.FIRST : members.getFirst();
        return new Ballot(new Panel(1, false, members, chair, Stories.DAY), criteria, votes);
    }
}
