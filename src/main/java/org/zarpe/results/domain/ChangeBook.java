package org.zarpe.results.domain;

import java.util.List;
import java.util.Map;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.results.Change;

/** The changes of all enrolments as they are now, so that thousands can be counted. */
public interface ChangeBook {

    /** The enrolments that any value was ever recorded for. */
    List<EnrolmentId> measured();

    /** In place of what it held of these enrolments. */
    void keep(Map<EnrolmentId, Map<String, Change>> changes);
}
