package org.zarpe.cases;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can happen to a case: from which states, and to which it leads. The whole lifecycle is this table. */
public enum CaseStep {
    // spotless:off
    APPLIED             (CaseState.APPLIED),
    FOUND_READY         (CaseState.READY,        CaseState.APPLIED),
    FOUND_NOT_READY     (null,                   CaseState.APPLIED),
    ASSESSOR_ASSIGNED   (null,                   CaseState.READY, CaseState.PLANNED, CaseState.ON_SITE, CaseState.CORRECTING),
    ASSESSOR_RELEASED   (null,                   CaseState.READY, CaseState.PLANNED, CaseState.ON_SITE, CaseState.CORRECTING),
    VISIT_PLANNED       (CaseState.PLANNED,      CaseState.READY, CaseState.PLANNED),
    ON_SITE_BEGUN       (CaseState.ON_SITE,      CaseState.PLANNED),
    ON_SITE_ENDED       (CaseState.CORRECTING,   CaseState.ON_SITE),
    RECOMMENDED         (CaseState.RECOMMENDED,  CaseState.CORRECTING),
    RETURNED            (CaseState.CORRECTING,   CaseState.RECOMMENDED, CaseState.IN_COMMITTEE),
    COMMITTEE_CALLED    (CaseState.IN_COMMITTEE, CaseState.RECOMMENDED, CaseState.IN_COMMITTEE),
    GRANTED             (CaseState.GRANTED,      CaseState.IN_COMMITTEE),
    REFUSED             (CaseState.REFUSED,      CaseState.IN_COMMITTEE),
    CERTIFICATE_ISSUED  (CaseState.CERTIFIED,    CaseState.GRANTED),
    SURVEILLANCE_DONE   (null,                   CaseState.CERTIFIED, CaseState.SUSPENDED),
    SUSPENDED           (CaseState.SUSPENDED,    CaseState.CERTIFIED),
    REINSTATED          (CaseState.CERTIFIED,    CaseState.SUSPENDED),
    WITHDRAWN           (CaseState.WITHDRAWN,    CaseState.CERTIFIED, CaseState.SUSPENDED),
    APPEALED            (null,                   CaseState.REFUSED, CaseState.SUSPENDED),
    APPEAL_HEARD        (null,                   CaseState.REFUSED, CaseState.SUSPENDED),
    APPEAL_DISMISSED    (null,                   CaseState.REFUSED, CaseState.SUSPENDED),
    REFUSAL_LIFTED      (CaseState.RECOMMENDED,  CaseState.REFUSED),
    SUSPENSION_LIFTED   (CaseState.CERTIFIED,    CaseState.SUSPENDED),
    DROPPED             (CaseState.DROPPED,      CaseState.APPLIED, CaseState.READY, CaseState.PLANNED, CaseState.ON_SITE,
                                                 CaseState.CORRECTING, CaseState.RECOMMENDED, CaseState.IN_COMMITTEE);
    // spotless:on

    private final @Nullable CaseState next;
    private final Set<CaseState> from = EnumSet.noneOf(CaseState.class);

    CaseStep(@Nullable CaseState next, CaseState... from) {
        this.next = next;
        this.from.addAll(Set.of(from));
    }

    public boolean isPossibleIn(CaseState state) {
        return from.contains(state);
    }

    /** The state after it. */
    public CaseState after(CaseState state) {
        return next == null ? state : next;
    }
}
