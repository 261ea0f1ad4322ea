package org.zarpe.accreditation.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.zarpe.accreditation.RequirementGrid;
import org.zarpe.accreditation.RequirementGrids;
import org.zarpe.accreditation.RequirementLine;
import org.zarpe.identity.Role;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.RuleReading;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.NextStep;

/** "Read 12 requirements", "note the evidence of …": while an open stage ends with what the method says of requirements. */
@Component
class SuggestWalking implements NextStep.Source {

    private static final Set<String> TO_READ = Set.of("requirements.unread", "requirements.mandatory_unmet");
    private static final Set<String> TO_PROVE =
            Set.of("requirements.mandatory_without_evidence", "requirements.mandatory_work_open");
    private static final int READING = 40;
    private static final int EVIDENCE = 45;

    private final RequirementGrids grids;

    SuggestWalking(RequirementGrids grids) {
        this.grids = grids;
    }

    @Override
    public List<NextStep> of(Enrolled enrolled) {
        if (!Ongoing.is(enrolled)) {
            return List.of();
        }
        RequirementGrid grid = grids.of(enrolled);
        List<NextStep> steps = new ArrayList<>();
        if (awaits(grid.pack(), enrolled, TO_READ)) {
            grid.unread().stream().findFirst().ifPresent(line -> steps.add(reading(enrolled, grid, line)));
        }
        if (awaits(grid.pack(), enrolled, TO_PROVE)) {
            grid.withoutProof().stream().findFirst().ifPresent(line -> steps.add(evidence(enrolled, grid, line)));
        }
        return steps;
    }

    private static NextStep reading(Enrolled enrolled, RequirementGrid grid, RequirementLine line) {
        return new NextStep(
                "accreditation.step.read",
                List.of(grid.unread().size()),
                address(enrolled, line),
                READING,
                Set.of(Role.ADVISER));
    }

    private static NextStep evidence(Enrolled enrolled, RequirementGrid grid, RequirementLine line) {
        return new NextStep(
                "accreditation.step.evidence",
                List.of(line.requirement().name(), grid.withoutProof().size()),
                address(enrolled, line) + "#evidence",
                EVIDENCE,
                Set.of(Role.MANAGER));
    }

    private static String address(Enrolled enrolled, RequirementLine line) {
        return "/companies/" + enrolled.company() + "/requirements/"
                + line.requirement().id();
    }

    private static boolean awaits(Pack pack, Enrolled enrolled, Set<String> facts) {
        return new RuleReading(pack).anyLeavesBy(stage -> enrolled.isOpen(stage.id()), facts::contains);
    }
}
