package org.zarpe.cases;

import java.time.LocalDate;
import java.util.List;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.PersonId;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Text;

/**
 * What the director does for a case: see that it goes on, and never what it ends in. Each is refused with {@code stale} where something happened since, and
 * with {@code case-not-there-yet} in a state that has no such step.
 */
public interface RunCases {

    /** With what is missing, where it is not ready. */
    Outcome<CaseState> checkReady(Actor director, CompanyId company, CaseId id, boolean ready, Text words, int seen);

    /**
     * Refused with the conflict of interest, with {@code not-an-assessor}, {@code assessor-there}, {@code assessor-twice}, {@code assessor-full}, and with
     * {@code assessor-not-competent} where somebody does not cover what the company asks for and no words say who does.
     *
     * @param first false for the one who scores the sample
     */
    Outcome<CaseState> assign(
            Actor director, CompanyId company, CaseId id, PersonId assessor, boolean first, Text words, int seen);

    /** Refused with {@code already-assessed} once the person has written what was found. */
    Outcome<CaseState> release(Actor director, CompanyId company, CaseId id, PersonId assessor, Text reason, int seen);

    /** Refused with {@code assessor-missing}, {@code second-assessor-missing}, {@code date-in-past}. Which requirements are scored twice is drawn here. */
    Outcome<CaseState> plan(Actor director, CompanyId company, CaseId id, LocalDate day, String place, int seen);

    /**
     * Refused with the conflict of interest of a member, with {@code not-in-committee}, {@code quorum-out-of-reach}, {@code chair-missing},
     * {@code member-assessed}, {@code member-decided-before}.
     */
    Outcome<CaseState> call(Actor director, CompanyId company, CaseId id, Convened convened, int seen);

    /** To the assessor, who has something to look at again. */
    Outcome<CaseState> sendBack(Actor director, CompanyId company, CaseId id, Text reason, int seen);

    /** Calls those who hear an appeal: nobody who assessed it or decided before. */
    Outcome<CaseState> hear(Actor director, CompanyId company, CaseId id, Convened convened, int seen);

    Outcome<CaseState> survey(Actor director, CompanyId company, CaseId id, Surveillance seenOnTheDay, int seen);

    Outcome<CaseState> suspend(Actor director, CompanyId company, CaseId id, Text reason, int seen);

    /** Refused with {@code appeal-open} while an appeal is heard. */
    Outcome<CaseState> reinstate(Actor director, CompanyId company, CaseId id, Text reason, int seen);

    /** For good. Refused with {@code appeal-open} while an appeal is heard. */
    Outcome<CaseState> withdraw(Actor director, CompanyId company, CaseId id, Text reason, int seen);

    /** Who is called, and for when. */
    record Convened(List<PersonId> members, PersonId chair, LocalDate day) {
        public Convened {
            members = List.copyOf(members);
        }
    }

    /** A look whether it still holds. */
    record Surveillance(LocalDate day, boolean holds, Text words) {}
}
