package org.zarpe.identity;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Before something that cannot be taken back, or that shows personal data to the outside: signing, revoking, exporting, changing how one signs in. A controller
 * asks first; whoever proved nothing lately is led to do so and comes back.
 */
@Component
public class StepUp {

    public static final Duration RECENT = Duration.ofMinutes(10);

    private final Clock clock;

    StepUp(Clock clock) {
        this.clock = clock;
    }

    public void mustBeRecent() {
        if (!isRecent()) {
            throw new ProofNeeded(false);
        }
    }

    /** The same before somebody changes how to sign in: what the provider of one operator says does not reach so far. */
    public void mustBeOwn() {
        if (!isOwn()) {
            throw new ProofNeeded(true);
        }
    }

    boolean isOwn() {
        return CurrentActor.factors().isOwnRecent(clock.instant(), RECENT);
    }

    boolean isRecent() {
        return CurrentActor.factors().isRecent(clock.instant(), RECENT);
    }
}
