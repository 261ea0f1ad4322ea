package org.zarpe.cases.queries;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.accreditation.CaseVerdicts;
import org.zarpe.accreditation.Stated;
import org.zarpe.cases.Assessed;
import org.zarpe.cases.Happening;
import org.zarpe.cases.domain.AccreditationCase;
import org.zarpe.cases.domain.AssessmentBook;
import org.zarpe.cases.domain.CaseBook;
import org.zarpe.identity.Actor;
import org.zarpe.programmes.Enrolled;

@Component
@Transactional(readOnly = true)
class FoundInCases implements CaseVerdicts {

    private final CaseBook cases;
    private final AssessmentBook assessments;

    FoundInCases(CaseBook cases, AssessmentBook assessments) {
        this.cases = cases;
        this.assessments = assessments;
    }

    @Override
    public boolean isOpen(Enrolled enrolled) {
        return undecided(enrolled).isPresent();
    }

    @Override
    public boolean isWithAssessor(Actor actor, Enrolled enrolled) {
        return undecided(enrolled).stream()
                .flatMap(one -> Stream.of(one.firstAssessor(), one.secondAssessor()))
                .anyMatch(assessor -> assessor.filter(actor.person()::equals).isPresent());
    }

    private Optional<AccreditationCase> undecided(Enrolled enrolled) {
        return of(enrolled).filter(one -> one.state().isUndecided()).findFirst();
    }

    @Override
    public Map<String, Found> decidedOn(Enrolled enrolled) {
        return of(enrolled)
                .filter(one -> one.events().stream().anyMatch(event -> event.what() instanceof Happening.Decided))
                .findFirst()
                .map(one -> assessments.found(one.id(), false).values().stream()
                        .collect(Collectors.toMap(Assessed::requirement, FoundInCases::found)))
                .orElse(Map.of());
    }

    private Stream<AccreditationCase> of(Enrolled enrolled) {
        return cases.of(enrolled.company()).stream()
                .filter(one -> one.enrolment().equals(enrolled.id()));
    }

    private static Found found(Assessed one) {
        return new Found(new Stated<>(one.verdict(), one.version(), one.assessor(), one.at()), one.mark());
    }
}
