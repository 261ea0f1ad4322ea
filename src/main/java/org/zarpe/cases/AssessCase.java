package org.zarpe.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zarpe.accreditation.Verdict;
import org.zarpe.companies.CompanyId;
import org.zarpe.evidence.GiveEvidence;
import org.zarpe.identity.Actor;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Text;

/** What an assessor does, on the cases assigned to him or her. Each is refused with {@code not-your-case} for somebody else, and where a conflict of interest has come up. */
public interface AssessCase {

    Outcome<CaseState> begin(Actor assessor, CompanyId company, CaseId id, int seen);

    /**
     * Whose reading it is follows from who writes: the second assessor's is kept beside the first, unseen by both. Refused with {@code not-in-sample},
     * {@code assess-through-finding} once the company puts the requirement right, {@code stale}, and where verdict, finding and level do not go together.
     */
    Outcome<Assessed> assess(Actor assessor, CompanyId company, CaseId id, Seen seen);

    /**
     * What the assessor saw, as a piece of evidence of the requirement. The second one's sample is the second one's to photograph.
     *
     * @return the id of the photo
     */
    Outcome<UUID> photograph(Actor assessor, CompanyId company, CaseId id, Photo photo);

    /** Whatever nonconformity was found goes to the company. */
    Outcome<CaseState> end(Actor assessor, CompanyId company, CaseId id, Text words, int seen);

    /** Looks again at what the company put right. What is solved has another verdict and level, and is closed. */
    Outcome<FindingState> check(Actor assessor, CompanyId company, CaseId id, UUID finding, LookedAgain look);

    /** Refused with {@code gate-fails} for a grant while one of them fails. */
    Outcome<CaseState> recommend(Actor assessor, CompanyId company, CaseId id, boolean grant, Text words, int seen);

    /** @param version the one that was looked at, 0 for the first */
    record Seen(
            String requirement, Verdict verdict, @Nullable Integer level, List<UUID> evidence, long version) {
        public Seen {
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * @param id made where it was taken, so that what is sent twice is kept once
     * @param day on which it was taken; what lies ahead is taken for today
     * @param words what stands beside it
     */
    record Photo(UUID id, String requirement, LocalDate day, Text words, GiveEvidence.Offer content) {}

    /**
     * @param after what holds now; null where it is not solved
     * @param level see {@link Seen}
     */
    record LookedAgain(
            boolean solved,
            Text words,
            Verdict.@Nullable Ruling after,
            @Nullable Integer level,
            long version) {}
}
