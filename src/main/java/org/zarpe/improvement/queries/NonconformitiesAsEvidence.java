package org.zarpe.improvement.queries;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.evidence.SystemRecords;
import org.zarpe.evidence.Told;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.improvement.Plan;
import org.zarpe.improvement.domain.Checked;
import org.zarpe.improvement.domain.Done;
import org.zarpe.improvement.domain.Nonconformity;
import org.zarpe.programmes.Enrolled;
import org.zarpe.shared.Text;

/** Nonconformities that are closed: somebody looked, and what was done had helped. */
@Component
@Transactional(readOnly = true)
class NonconformitiesAsEvidence implements SystemRecords {

    private final ImprovementShelf shelf;
    private final CompanyAccess access;

    NonconformitiesAsEvidence(ImprovementShelf shelf, CompanyAccess access) {
        this.shelf = shelf;
        this.access = access;
    }

    @Override
    public String sort() {
        return "nonconformity";
    }

    @Override
    public List<Entry> of(Actor actor, Enrolled enrolled) {
        return access.may(actor, Permission.SEE_IMPROVEMENT, enrolled.company())
                ? shelf.nonconformities(actor, enrolled).stream()
                        .flatMap(NonconformitiesAsEvidence::entry)
                        .toList()
                : List.of();
    }

    private static Stream<Entry> entry(Nonconformity one) {
        Plan plan = one.plan();
        Done done = one.done();
        Checked checked = one.checked();
        if (one.state().isOpen() || plan == null || done == null || checked == null) {
            return Stream.empty();
        }
        Text title = one.happening().title();
        return Stream.of(new Entry(
                one.id().toString(),
                new Text(one.number() + " " + title.es(), one.number() + " " + title.en()),
                "/companies/" + one.companyId() + "/nonconformities/" + one.id(),
                checked.day(),
                Told.of(
                        one.number(),
                        title,
                        one.happening().what(),
                        one.happening().found(),
                        plan.whys(),
                        plan.cause(),
                        plan.action(),
                        plan.proof(),
                        done.day(),
                        done.note(),
                        checked.day(),
                        checked.seen())));
    }
}
