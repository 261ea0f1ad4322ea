package org.zarpe.cases.application;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.cases.CaseId;
import org.zarpe.cases.CaseState;
import org.zarpe.cases.CorrectFindings;
import org.zarpe.cases.FindingState;
import org.zarpe.cases.domain.AccreditationCase;
import org.zarpe.cases.domain.AssessmentBook;
import org.zarpe.cases.domain.CaseFinding;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;

@Component
@Transactional
class PutRight implements CorrectFindings {

    private final CaseDesk desk;
    private final AssessmentBook book;

    PutRight(CaseDesk desk, AssessmentBook book) {
        this.desk = desk;
        this.book = book;
    }

    @Override
    public Outcome<FindingState> correct(Actor actor, CompanyId company, CaseId id, UUID finding, Corrected corrected) {
        AccreditationCase opened = desk.open(actor, Permission.CORRECT_FINDINGS, company, id);
        CaseFinding.Correction correction = new CaseFinding.Correction(
                corrected.done(), corrected.cause(), corrected.evidence(), corrected.due(), actor.person(), desk.now());
        return opened.unless(opened.state() != CaseState.CORRECTING, () -> Refusal.of("case-not-there-yet"))
                .then(open -> open.unless(
                        corrected.due() != null && corrected.due().isBefore(desk.today()),
                        () -> Refusal.at("due", "date-in-past")))
                .then(open -> book.findings(id).stream()
                        .filter(one -> one.id().equals(finding))
                        .findFirst()
                        .orElseThrow()
                        .correct(correction, corrected.version()))
                .map(answered -> {
                    book.save(opened, answered, actor.person(), desk.now());
                    return answered.state();
                });
    }
}
