package org.zarpe.cases.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zarpe.accreditation.Verdict;
import org.zarpe.cases.Assessed;
import org.zarpe.cases.CaseState;
import org.zarpe.evidence.Piece;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.Requirement;

/**
 * What lies before somebody who looks at an assessment: to each assessor what he or she wrote, to anybody else what the first one found once the on-site part
 * has ended.
 *
 * @param found by requirement; empty where the reader may not see any yet
 * @param mayNotApply ids of the requirements that the method lets be left out here
 * @param shelf the evidence of the company
 */
public record AssessmentSheet(
        AccreditationCase of,
        Pack pack,
        Part part,
        Map<String, Assessed> found,
        List<CaseFinding> findings,
        Set<String> mayNotApply,
        List<Piece> shelf) {

    public AssessmentSheet {
        found = Map.copyOf(found);
        findings = List.copyOf(findings);
        mayNotApply = Set.copyOf(mayNotApply);
        shelf = List.copyOf(shelf);
    }

    /** Whose eyes they are. */
    public enum Part {
        /** Sees the whole company. */
        FIRST,
        /** Scores the sample, without what the first one wrote. */
        SECOND,
        READER
    }

    public CaseState state() {
        return of.state();
    }

    /** What this person looks at, in the order of the method. */
    public List<Requirement> asked() {
        return pack.requirements().stream()
                .filter(one -> part != Part.SECOND || of.isScoredTwice(one.id()))
                .toList();
    }

    public boolean asks(String requirement) {
        return asked().stream().anyMatch(one -> one.id().equals(requirement));
    }

    public Optional<Assessed> of(String requirement) {
        return Optional.ofNullable(found.get(requirement));
    }

    /** 0 while nobody wrote anything. */
    public long version(String requirement) {
        return of(requirement).map(Assessed::version).orElse(0L);
    }

    public boolean isVerified(Requirement requirement) {
        return of(requirement.id()).filter(Assessed::isVerified).isPresent();
    }

    public int verified() {
        return (int) asked().stream().filter(this::isVerified).count();
    }

    public List<Requirement> unverified() {
        return asked().stream().filter(one -> !isVerified(one)).toList();
    }

    /** Those with something that the assessor found. */
    public List<Assessed> withFinding() {
        return asked().stream()
                .flatMap(one -> of(one.id()).stream())
                .filter(one -> one.verdict().finding() != null)
                .toList();
    }

    public long nonconformities() {
        return withFinding().stream()
                .filter(one -> one.verdict().finding() != Verdict.Finding.OBSERVATION)
                .count();
    }

    public Optional<CaseFinding> finding(String requirement) {
        return findings.stream()
                .filter(one -> one.requirement().equals(requirement))
                .findFirst();
    }

    public boolean isOver() {
        return state() != CaseState.ON_SITE && !state().isBeforeTheVisit();
    }

    /** What the company puts right is looked at through the finding, not here. */
    public boolean mayWrite(String requirement) {
        return switch (part) {
            case FIRST -> state().isOpenToAssessment() && finding(requirement).isEmpty();
            case SECOND -> state() == CaseState.ON_SITE && asks(requirement);
            case READER -> false;
        };
    }

    public boolean mayWrite() {
        return switch (part) {
            case FIRST -> state().isOpenToAssessment();
            case SECOND -> state() == CaseState.ON_SITE;
            case READER -> false;
        };
    }

    /** The one before or after, for walking through. */
    public Optional<Requirement> beside(String requirement, int step) {
        List<String> ids = asked().stream().map(Requirement::id).toList();
        int place = ids.indexOf(requirement) + step;
        return place < 0 || place >= ids.size() ? Optional.empty() : Optional.of(asked().get(place));
    }

    public List<Piece> evidence(String requirement) {
        return shelf.stream()
                .filter(piece -> piece.serves(requirement) && !piece.isWithdrawn())
                .toList();
    }
}
