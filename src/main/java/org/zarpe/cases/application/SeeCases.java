package org.zarpe.cases.application;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.cases.CaseId;
import org.zarpe.cases.Cases;
import org.zarpe.cases.GateResult;
import org.zarpe.cases.Happening;
import org.zarpe.cases.domain.AccreditationCase;
import org.zarpe.cases.domain.CaseBook;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;

@Component
@Transactional(readOnly = true)
class SeeCases implements Cases {

    private final CaseBook book;
    private final CaseDesk desk;
    private final JudgeGates gates;
    private final CompanyAccess access;

    SeeCases(CaseBook book, CaseDesk desk, JudgeGates gates, CompanyAccess access) {
        this.book = book;
        this.desk = desk;
        this.gates = gates;
        this.access = access;
    }

    @Override
    public List<Entry> of(Actor actor, CompanyId company) {
        access.must(actor, Permission.SEE_CASES, company);
        return book.of(company).stream().map(this::entry).toList();
    }

    @Override
    public Optional<Entry> current(Actor actor, CompanyId company) {
        return of(actor, company).stream().findFirst();
    }

    @Override
    public List<Entry> all(Actor actor) {
        actor.must(Permission.SEE_CASES);
        return book.all().stream().map(this::entry).toList();
    }

    @Override
    public List<GateResult> gates(Actor actor, CompanyId company, CaseId id) {
        return gates.judge(desk.open(actor, Permission.SEE_CASES, company, id), desk.today());
    }

    private Entry entry(AccreditationCase one) {
        return new Entry(
                one.id(),
                one.company(),
                one.enrolment(),
                one.kind(),
                one.pack(),
                one.stateOn(desk.today()),
                one.version(),
                one.events().getLast().at(),
                one.firstAssessor().orElse(null),
                one.secondAssessor().orElse(null),
                one.issued().map(Happening.Issued::certificate).orElse(null),
                one.events());
    }
}
