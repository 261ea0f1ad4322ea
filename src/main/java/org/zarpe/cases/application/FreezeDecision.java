package org.zarpe.cases.application;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zarpe.cases.Assessed;
import org.zarpe.cases.CaseEvent;
import org.zarpe.cases.Criteria;
import org.zarpe.cases.GateResult;
import org.zarpe.cases.domain.AccreditationCase;
import org.zarpe.cases.domain.AssessmentBook;
import org.zarpe.cases.domain.CaseFinding;
import org.zarpe.cases.domain.DecisionBook;
import org.zarpe.cases.domain.Vote;
import org.zarpe.evidence.EvidenceShelf;
import org.zarpe.methodology.PackRef;
import org.zarpe.programmes.Enrolments;
import tools.jackson.databind.json.JsonMapper;

/** Keeps with a decision all that it was made on, as it was that moment: nothing that changes later changes what was decided. */
@Component
class FreezeDecision {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final DecisionBook decisions;
    private final AssessmentBook assessments;
    private final EvidenceShelf shelf;
    private final Enrolments enrolments;

    FreezeDecision(DecisionBook decisions, AssessmentBook assessments, EvidenceShelf shelf, Enrolments enrolments) {
        this.decisions = decisions;
        this.assessments = assessments;
        this.shelf = shelf;
        this.enrolments = enrolments;
    }

    /** What is written down. Fields keep their names for ever. */
    private record Decision(
            UUID caseId,
            PackRef method,
            Criteria criteria,
            boolean granted,
            List<Gated> gates,
            Collection<Assessed> verdicts,
            Collection<Assessed> secondVerdicts,
            List<CaseFinding> findings,
            List<Vote> votes,
            List<Proof> evidence,
            List<CaseEvent> events) {}

    private record Gated(String gate, String rule, boolean passed, Map<String, String> facts) {}

    private record Proof(
            UUID id, List<String> requirements, @Nullable String sha256) {}

    void keep(AccreditationCase decided, int round, boolean granted, List<GateResult> gates) {
        CaseEvent last = decided.events().getLast();
        Collection<Assessed> first = assessments.found(decided.id(), false).values();
        Collection<Assessed> second = assessments.found(decided.id(), true).values();
        List<CaseFinding> findings = assessments.findings(decided.id());
        Decision decision = new Decision(
                decided.id().value(),
                decided.pack(),
                decided.criteria(),
                granted,
                gates.stream()
                        .map(one -> new Gated(one.gate().id(), one.gate().rule(), one.holds(), one.facts()))
                        .toList(),
                first,
                second,
                findings,
                decisions.votes(decided.id()),
                proofs(decided, Stream.concat(first.stream(), second.stream()), findings),
                decided.events());
        Instant at = last.at();
        decisions.freeze(decided, round, granted, gates, JSON.writeValueAsString(decision), last.by(), at);
    }

    /** Whatever serves a requirement now, whatever an assessor photographed, and whatever an assessor or the company named. */
    private List<Proof> proofs(AccreditationCase of, Stream<Assessed> assessed, List<CaseFinding> findings) {
        Set<UUID> named = Stream.concat(
                        assessed.flatMap(one -> one.evidence().stream()),
                        findings.stream()
                                .flatMap(one -> Optional.ofNullable(one.correction()).stream())
                                .flatMap(one -> one.evidence().stream()))
                .collect(Collectors.toUnmodifiableSet());
        return shelf.of(enrolments.get(of.enrolment())).stream()
                .filter(piece -> piece.acceptedOn().isPresent() || piece.isWitnessed() || named.contains(piece.id()))
                .map(piece -> new Proof(
                        piece.id(), piece.requirements(), piece.sha256().orElse(null)))
                .toList();
    }
}
