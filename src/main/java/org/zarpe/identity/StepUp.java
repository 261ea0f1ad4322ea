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
            throw new ProofNeeded();
        }
    }

    boolean isRecent() {
        return CurrentActor.factors().isRecent(clock.instant(), RECENT);
    }
}
