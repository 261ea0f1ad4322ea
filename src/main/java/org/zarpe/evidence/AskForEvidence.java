package org.zarpe.evidence;

import java.time.LocalDate;
import java.util.UUID;
import org.zarpe.identity.Actor;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.shared.Outcome;

/** Asking a company for evidence, and taking the question back. */
public interface AskForEvidence {

    /** @param due last day, today at the earliest */
    Outcome<UUID> ask(Actor actor, EnrolmentId enrolment, UUID id, String requirement, String words, LocalDate due);

    Outcome<UUID> cancel(Actor actor, EnrolmentId enrolment, UUID id, String reason, long version);
}
