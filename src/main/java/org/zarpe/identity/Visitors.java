package org.zarpe.identity;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who is looking at a page, for its header. */
@Component
public class Visitors {

    /** The person signed in and the operator's name. */
    public record Visit(Actor actor, String operatorName, boolean demo) {}

    public Optional<Visit> current() {
        return CurrentActor.signedIn().map(person -> new Visit(person.actor(), person.operatorName(), person.isDemo()));
    }
}
