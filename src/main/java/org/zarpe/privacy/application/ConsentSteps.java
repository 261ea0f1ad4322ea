package org.zarpe.privacy.application;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.zarpe.identity.Role;
import org.zarpe.privacy.Use;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.NextStep;

/** A company that no longer wants its data used for the programme cannot stay in it. */
@Component
class ConsentSteps implements NextStep.Source {

    private final ConsentBook book;

    ConsentSteps(ConsentBook book) {
        this.book = book;
    }

    @Override
    public List<NextStep> of(Enrolled enrolled) {
        return enrolled.isOngoing()
                        && book.of(enrolled.company(), Use.PROGRAMME).isWithdrawn()
                ? List.of(new NextStep(
                        "privacy.step.end",
                        List.of(),
                        "/companies/" + enrolled.company() + "#end",
                        2,
                        Set.of(Role.DIRECTOR)))
                : List.of();
    }
}
