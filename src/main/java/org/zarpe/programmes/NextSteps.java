package org.zarpe.programmes;

import java.util.List;
import org.zarpe.identity.Actor;

/** What somebody can do now for an enrolment, told by all modules; the most urgent first; nothing for one that nobody follows any more. */
public interface NextSteps {
    List<NextStep> of(Actor actor, Enrolled enrolled);
}
