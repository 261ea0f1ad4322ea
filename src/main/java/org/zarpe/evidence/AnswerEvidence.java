package org.zarpe.evidence;

import java.util.UUID;
import org.zarpe.identity.Actor;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.shared.Outcome;

/** What those say who read evidence: the adviser beforehand, the assessor for the case. Never on what one handed in oneself. */
public interface AnswerEvidence {

    Outcome<UUID> accept(Actor actor, EnrolmentId enrolment, UUID piece, long version);

    Outcome<UUID> sendBack(Actor actor, EnrolmentId enrolment, UUID piece, String reason, long version);
}
