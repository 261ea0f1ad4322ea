package org.zarpe.accreditation.application;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zarpe.accreditation.RequirementGrid;
import org.zarpe.accreditation.RequirementGrids;
import org.zarpe.programmes.Destination;
import org.zarpe.programmes.Enrolled;

/** What the goal of the method still needs. Before anything is read it would only frighten, so it is not told. */
@Component
class TellDestination implements Destination.Source {

    private final RequirementGrids grids;

    TellDestination(RequirementGrids grids) {
        this.grids = grids;
    }

    @Override
    public Optional<Destination> of(Enrolled enrolled) {
        RequirementGrid grid = grids.of(enrolled);
        if (grid.mandatory().isEmpty() || grid.unread().size() == grid.lines().size()) {
            return Optional.empty();
        }
        return grid.pack()
                .goal()
                .map(goal -> new Destination(
                        "accreditation.destination",
                        goal.name(),
                        grid.mandatoryMissing(),
                        grid.mandatory().size(),
                        "/companies/" + enrolled.company() + "/accreditation"));
    }
}
