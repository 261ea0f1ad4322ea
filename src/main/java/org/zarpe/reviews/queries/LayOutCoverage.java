package org.zarpe.reviews.queries;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.accreditation.RequirementGrids;
import org.zarpe.accreditation.RequirementLine;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.evidence.Piece;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.Requirement;
import org.zarpe.processes.AnswersRequirement;
import org.zarpe.processes.AnswersRequirement.Answer;
import org.zarpe.processes.AnswersRequirement.Kind;
import org.zarpe.processes.ManagementSystem;
import org.zarpe.processes.ManagementSystem.OnMap;
import org.zarpe.processes.ManagementSystem.Stands;
import org.zarpe.processes.Standing;
import org.zarpe.programmes.Enrolled;
import org.zarpe.reviews.Coverage;
import org.zarpe.reviews.Coverage.Line;
import org.zarpe.reviews.Coverage.Next;
import org.zarpe.reviews.Coverages;
import org.zarpe.reviews.domain.AuditScope;
import org.zarpe.shared.Text;

/** Lays what answers them beside the requirements. */
@Component
@Transactional(readOnly = true)
class LayOutCoverage implements Coverages {

    private final RequirementGrids grids;
    private final ManagementSystem system;
    private final List<AnswersRequirement> sources;
    private final CompanyAccess access;

    LayOutCoverage(
            RequirementGrids grids, ManagementSystem system, List<AnswersRequirement> sources, CompanyAccess access) {
        this.grids = grids;
        this.system = system;
        this.sources = sources;
        this.access = access;
    }

    @Override
    public Coverage of(Actor actor, Enrolled enrolled) {
        access.must(actor, Permission.SEE_REVIEWS, enrolled.company());
        var grid = grids.of(actor, enrolled);
        List<OnMap> inUse =
                system.processes(actor, enrolled).stream().filter(OnMap::inUse).toList();
        Map<Optional<UUID>, List<Stands>> documents = system.standings(actor, enrolled).stream()
                .collect(Collectors.groupingBy(
                        one -> Optional.ofNullable(one.document().process())));
        Map<String, List<Answer>> answers = sources.stream()
                .flatMap(source -> source.of(actor, enrolled).stream())
                .collect(Collectors.groupingBy(Answer::requirement));
        return new Coverage(
                grid.pack(),
                grid.lines().stream()
                        .map(line -> line(
                                grid.pack(),
                                line,
                                inUse,
                                documents,
                                answers.getOrDefault(line.requirement().id(), List.of())))
                        .toList());
    }

    private static Line line(
            Pack pack,
            RequirementLine line,
            List<OnMap> inUse,
            Map<Optional<UUID>, List<Stands>> documents,
            List<Answer> answers) {
        Requirement requirement = line.requirement();
        List<OnMap> processes = inUse.stream()
                .filter(process -> AuditScope.belongs(requirement, process))
                .toList();
        List<Stands> papers = processes.stream()
                .flatMap(process -> documents.getOrDefault(Optional.of(process.id()), List.of()).stream())
                .filter(one -> one.standing() != Standing.WITHDRAWN)
                .toList();
        List<Piece> evidence =
                line.evidence().stream().filter(piece -> !piece.isWithdrawn()).toList();
        List<Answer> records = of(answers, Kind.RECORD);
        return new Line(
                requirement,
                line.applies(),
                processes,
                papers,
                evidence,
                line.proofs(),
                records,
                of(answers, Kind.MEASURE),
                next(pack, requirement, processes, papers, evidence, line.proofs() > 0 || !records.isEmpty()));
    }

    /** A requirement that belongs to no process of the method needs a record alone. */
    private static Next next(
            Pack pack,
            Requirement requirement,
            List<OnMap> processes,
            List<Stands> papers,
            List<Piece> evidence,
            boolean shown) {
        if (processes.isEmpty() && !requirement.processes().isEmpty()) {
            return new Next.TakeProcess(pack.process(requirement.processes().getFirst()));
        }
        if (!processes.isEmpty() && papers.stream().noneMatch(Stands::isInForce)) {
            return papers.isEmpty()
                    ? new Next.WriteDocument(processes.getFirst())
                    : new Next.FinishDocument(papers.getFirst());
        }
        if (shown) {
            return new Next.Nothing();
        }
        return evidence.isEmpty()
                ? new Next.AddRecord(requirement.evidence().stream().findFirst().orElse(Text.NOTHING))
                : new Next.RenewEvidence(evidence.getFirst());
    }

    private static List<Answer> of(List<Answer> answers, Kind kind) {
        return answers.stream().filter(one -> one.kind() == kind).toList();
    }
}
