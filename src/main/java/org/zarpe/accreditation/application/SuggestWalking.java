package org.zarpe.accreditation.application;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zarpe.accreditation.RequirementGrid;
import org.zarpe.accreditation.RequirementGrids;
import org.zarpe.accreditation.RequirementLine;
import org.zarpe.identity.Role;
import org.zarpe.methodology.Condition;
import org.zarpe.methodology.NamedRule;
import org.zarpe.methodology.Pack;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.NextStep;

/** "Read 12 requirements", "note the evidence of …": while an open stage ends with what the method says of requirements. */
@Component
class SuggestWalking implements NextStep.Source {

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
        if (awaits(grid.pack(), enrolled, "requirements.unread", "requirements.mandatory_unmet")) {
            grid.unread().stream().findFirst().ifPresent(line -> steps.add(reading(enrolled, grid, line)));
        }
        if (awaits(grid.pack(), enrolled, "requirements.mandatory_w")) {
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

    private static boolean awaits(Pack pack, Enrolled enrolled, String... facts) {
        return pack.stages().stream()
                .filter(stage -> enrolled.isOpen(stage.id()))
                .flatMap(stage -> spelledOut(pack, stage.exit(), new HashSet<>()))
                .anyMatch(rule -> Stream.of(facts).anyMatch(rule::contains));
    }

    /** The expressions of conditions, and of the named rules they lean on. */
    private static Stream<String> spelledOut(Pack pack, List<Condition> conditions, Set<NamedRule> seen) {
        return conditions.stream()
                .map(Condition::rule)
                .flatMap(rule -> Stream.concat(
                        Stream.of(rule),
                        pack.rules().stream()
                                .filter(named -> rule.contains("rule." + named.id()) && seen.add(named))
                                .flatMap(named -> spelledOut(pack, named.conditions(), seen))));
    }
}
