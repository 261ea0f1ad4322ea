package org.zarpe.plans;

import java.time.LocalDate;
import java.util.UUID;
import org.zarpe.identity.Actor;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Text;

/** The way of a plan from draft to agreement. Ids are those of the step: told twice, it is done once. */
public interface AcceptPlan {

    /** By an adviser or the director, who then wait for the manager. */
    Outcome<UUID> submit(Actor actor, EnrolmentId enrolment, UUID id, LocalDate day);

    /** By the company's manager, with what she misses. */
    Outcome<UUID> sendBack(Actor manager, EnrolmentId enrolment, UUID id, Text comment, LocalDate day);

    /** By the company's own manager, nobody else. What is proposed becomes agreed, and a copy of it is kept for ever. */
    Outcome<UUID> accept(Actor manager, EnrolmentId enrolment, UUID id, LocalDate day);
}
