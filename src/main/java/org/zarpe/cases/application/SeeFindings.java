package org.zarpe.cases.application;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.cases.CaseId;
import org.zarpe.cases.Findings;
import org.zarpe.cases.domain.AssessmentBook;
import org.zarpe.cases.domain.CaseFinding;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;

@Component
@Transactional(readOnly = true)
class SeeFindings implements Findings {

    private final CaseDesk desk;
    private final AssessmentBook book;

    SeeFindings(CaseDesk desk, AssessmentBook book) {
        this.desk = desk;
        this.book = book;
    }

    @Override
    public List<Open> open(Actor actor, CompanyId company, CaseId id) {
        desk.open(actor, Permission.SEE_CASES, company, id);
        return book.findings(id).stream()
                .filter(CaseFinding::isOpen)
                .map(one -> new Open(
                        one.id(),
                        one.number(),
                        one.requirement(),
                        one.severity(),
                        one.words(),
                        one.state(),
                        one.version()))
                .toList();
    }
}
