package org.zarpe.accreditation.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.zarpe.accreditation.RequirementGrid;
import org.zarpe.accreditation.RequirementGrids;
import org.zarpe.accreditation.RequirementLine;
import org.zarpe.identity.Role;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.Enrolments;
import org.zarpe.programmes.NextStep;

/** "Read 12 requirements", "note the evidence of …": while an open stage, or the one that comes next, waits for what the method says of requirements. */
@Component
class SuggestWalking implements NextStep.Source {

    private static final int READING = 40;
    private static final int WORK = 43;
    private static final int EVIDENCE = 45;

    private final Enrolments enrolments;
    private final RequirementGrids grids;

    SuggestWalking(Enrolments enrolments, RequirementGrids grids) {
        this.enrolments = enrolments;
        this.grids = grids;
    }

    @Override
    public List<NextStep> of(Enrolled enrolled) {
        Set<String> awaited = enrolments.awaited(enrolled);
        if (awaited.stream().noneMatch(fact -> fact.startsWith("requirements."))) {
            return List.of();
        }
        RequirementGrid grid = grids.of(enrolled);
        List<NextStep> steps = new ArrayList<>();
        if (awaited.contains("requirements.unread") || awaited.contains("requirements.mandatory_unmet")) {
            first(grid.unread()).ifPresent(line -> steps.add(reading(enrolled, grid, line)));
        }
        if (awaited.contains("requirements.mandatory_unmet")) {
            first(grid.unmet()).ifPresent(line -> steps.add(work(enrolled, grid, line)));
        }
        if (awaited.stream().anyMatch(fact -> fact.startsWith("requirements.mandatory_w"))) {
            first(grid.withoutProof()).ifPresent(line -> steps.add(evidence(enrolled, grid, line)));
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

    private static NextStep work(Enrolled enrolled, RequirementGrid grid, RequirementLine line) {
        return new NextStep(
                "accreditation.step.work",
                List.of(line.requirement().name(), grid.unmet().size()),
                address(enrolled, line),
                WORK,
                Set.of(Role.MANAGER, Role.ADVISER));
    }

    private static NextStep evidence(Enrolled enrolled, RequirementGrid grid, RequirementLine line) {
        return new NextStep(
                "accreditation.step.evidence",
                List.of(line.requirement().name(), grid.withoutProof().size()),
                address(enrolled, line) + "#evidence",
                EVIDENCE,
                Set.of(Role.MANAGER));
    }

    private static Optional<RequirementLine> first(List<RequirementLine> lines) {
        return lines.stream().findFirst();
    }

    private static String address(Enrolled enrolled, RequirementLine line) {
        return "/companies/" + enrolled.company() + "/requirements/"
                + line.requirement().id();
    }
}
