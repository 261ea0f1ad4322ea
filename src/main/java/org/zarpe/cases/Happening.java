package org.zarpe.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zarpe.certificates.Scope;
import org.zarpe.certificates.Shown;
import org.zarpe.identity.PersonId;
import org.zarpe.shared.Text;

/** What a step says. */
public sealed interface Happening {

    CaseStep step();

    /** Why, or what of it; empty where the step says enough. */
    Text words();

    /**
     * @param shown what the register may show of it from the first day
     * @param previous the case whose certificate is renewed
     */
    record Applied(
            Scope scope,
            Set<Shown> shown,
            Text words,
            @Nullable UUID previous) implements Happening {
        public Applied {
            shown = Set.copyOf(shown);
        }

        @Override
        public CaseStep step() {
            return CaseStep.APPLIED;
        }
    }

    record CheckedReady(boolean ready, Text words) implements Happening {
        @Override
        public CaseStep step() {
            return ready ? CaseStep.FOUND_READY : CaseStep.FOUND_NOT_READY;
        }
    }

    /** @param first false for the one who scores the sample without seeing what the first one found */
    record Assigned(PersonId assessor, boolean first, Text words) implements Happening {
        @Override
        public CaseStep step() {
            return CaseStep.ASSESSOR_ASSIGNED;
        }
    }

    record Released(PersonId assessor, Text words) implements Happening {
        @Override
        public CaseStep step() {
            return CaseStep.ASSESSOR_RELEASED;
        }
    }

    /** @param scoredTwice ids of the requirements that the second assessor scores, too */
    record Planned(LocalDate day, String place, List<String> scoredTwice, Text words) implements Happening {
        public Planned {
            scoredTwice = List.copyOf(scoredTwice);
        }

        @Override
        public CaseStep step() {
            return CaseStep.VISIT_PLANNED;
        }
    }

    record Begun(Text words) implements Happening {
        @Override
        public CaseStep step() {
            return CaseStep.ON_SITE_BEGUN;
        }
    }

    record Ended(Text words) implements Happening {
        @Override
        public CaseStep step() {
            return CaseStep.ON_SITE_ENDED;
        }
    }

    record Recommended(boolean grant, Text words) implements Happening {
        @Override
        public CaseStep step() {
            return CaseStep.RECOMMENDED;
        }
    }

    record Returned(Text words) implements Happening {
        @Override
        public CaseStep step() {
            return CaseStep.RETURNED;
        }
    }

    /**
     * @param round counts committees and appeals together, from 1
     * @param members the one in the chair, too
     */
    record Called(int round, List<PersonId> members, PersonId chair, LocalDate day, Text words) implements Happening {
        public Called {
            members = List.copyOf(members);
        }

        @Override
        public CaseStep step() {
            return CaseStep.COMMITTEE_CALLED;
        }
    }

    record Decided(int round, boolean granted, Text words) implements Happening {
        @Override
        public CaseStep step() {
            return granted ? CaseStep.GRANTED : CaseStep.REFUSED;
        }
    }

    /** @param until last day it holds */
    record Issued(String certificate, LocalDate from, LocalDate until, Text words) implements Happening {
        @Override
        public CaseStep step() {
            return CaseStep.CERTIFICATE_ISSUED;
        }
    }

    /** @param next the day of the next look */
    record Surveyed(LocalDate day, boolean holds, LocalDate next, Text words) implements Happening {
        @Override
        public CaseStep step() {
            return CaseStep.SURVEILLANCE_DONE;
        }
    }

    record Suspended(Text words) implements Happening {
        @Override
        public CaseStep step() {
            return CaseStep.SUSPENDED;
        }
    }

    record Reinstated(Text words) implements Happening {
        @Override
        public CaseStep step() {
            return CaseStep.REINSTATED;
        }
    }

    record Withdrawn(Text words) implements Happening {
        @Override
        public CaseStep step() {
            return CaseStep.WITHDRAWN;
        }
    }

    record Appealed(Text words) implements Happening {
        @Override
        public CaseStep step() {
            return CaseStep.APPEALED;
        }
    }

    /** Others are asked than those who decided before. */
    record Heard(int round, List<PersonId> members, PersonId chair, LocalDate day, Text words) implements Happening {
        public Heard {
            members = List.copyOf(members);
        }

        @Override
        public CaseStep step() {
            return CaseStep.APPEAL_HEARD;
        }
    }

    record Answered(int round, Answer answer, Text words) implements Happening {
        public enum Answer {
            DISMISSED(CaseStep.APPEAL_DISMISSED),
            REFUSAL_LIFTED(CaseStep.REFUSAL_LIFTED),
            SUSPENSION_LIFTED(CaseStep.SUSPENSION_LIFTED);

            private final CaseStep step;

            Answer(CaseStep step) {
                this.step = step;
            }
        }

        @Override
        public CaseStep step() {
            return answer.step;
        }
    }

    record Dropped(Text words) implements Happening {
        @Override
        public CaseStep step() {
            return CaseStep.DROPPED;
        }
    }
}
