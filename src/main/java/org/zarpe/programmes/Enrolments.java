package org.zarpe.programmes;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zarpe.companies.CompanyId;
import org.zarpe.methodology.Facts;
import org.zarpe.methodology.JudgedCondition;
import org.zarpe.methodology.Pack;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;

/** Reading enrolments from other modules, and judging the pack's rules for them. Asked inside an operator's scope. */
public interface Enrolments {

    Enrolled get(EnrolmentId id);

    List<Enrolled> all(Collection<EnrolmentId> ids);

    /** For whoever works something out of all that is recorded for them: what others record meanwhile waits until the transaction has ended. */
    void hold(Collection<EnrolmentId> ids);

    /** The company's latest enrolment. */
    Optional<Enrolled> current(CompanyId company);

    Pack packOf(Enrolled enrolled);

    /** Whether somebody is reminded of what is due: on the way, and once it is completed for as long as the company is watched over. */
    boolean isFollowed(Enrolled enrolled);

    /** Refused with {@code not-in-method} where the method does not use that part of the company file: swot, strategy, plan, training, advice ... */
    default Outcome<Enrolled> using(String section, Enrolled enrolled) {
        return packOf(enrolled).declares(section)
                ? Outcome.done(enrolled)
                : Outcome.refused(Refusal.of("not-in-method"));
    }

    /** Everything all modules know of the enrolment, for the pack's rules. */
    Facts facts(Enrolled enrolled);

    /**
     * What an open stage waits for to close, and the stage that comes next to open: names of the facts read by the conditions that do not hold. Named rules
     * are followed to their ground, so readiness counts where a stage asks for it.
     */
    Set<String> awaited(Enrolled enrolled);

    /** Each condition of a named rule of the pack. */
    List<JudgedCondition> judge(Enrolled enrolled, String rule);
}
