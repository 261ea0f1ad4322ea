package org.zarpe.advice;

import java.util.Map;
import java.util.UUID;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.shared.Text;

/** What became of agreements, told by the module that keeps the plan. */
public interface AgreementFates {

    /** By {@link Agreement#action}; those it knows nothing of are left out. */
    Map<UUID, Fate> of(EnrolmentId enrolment);

    /**
     * @param status in words
     * @param done whether it is over, one way or the other
     */
    record Fate(Text status, boolean done, String href) {}
}
