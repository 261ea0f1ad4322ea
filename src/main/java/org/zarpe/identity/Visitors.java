package org.zarpe.identity;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who is looking at a page. */
@Component
public class Visitors {

    /**
     * The person signed in.
     *
     * @param session null where the request carries its proof itself
     * @param needsSecondFactor whether the role asks for one, given or not
     */
    public record Visit(
            Actor actor,
            String mail,
            String operatorName,
            boolean demo,
            @Nullable UUID session,
            UUID membership,
            Factors factors,
            boolean needsSecondFactor,
            boolean mustChoosePassword) {}

    public Optional<Visit> current() {
        return CurrentActor.signedIn().map(Visitors::visit);
    }

    private static Visit visit(SignedIn person) {
        return new Visit(
                person.actor(),
                person.getUsername(),
                person.operatorName(),
                person.isDemo(),
                person.session(),
                person.member().membership(),
                CurrentActor.factors(),
                person.needsSecondFactor(),
                person.mustChoosePassword());
    }
}
