package org.zarpe.improvement.queries;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.evidence.SystemRecords;
import org.zarpe.evidence.Told;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.improvement.ProcessIndicators.Measured;
import org.zarpe.improvement.domain.KeptIndicator;
import org.zarpe.improvement.queries.ImprovementShelf.Watched;
import org.zarpe.programmes.Enrolled;

/** What was measured of a process up to a day: what is measured afterwards belongs to the next piece. */
@Component
@Transactional(readOnly = true)
class FiguresAsEvidence implements SystemRecords {

    private static final String UP_TO = "_";

    private final ImprovementShelf shelf;
    private final CompanyAccess access;

    FiguresAsEvidence(ImprovementShelf shelf, CompanyAccess access) {
        this.shelf = shelf;
        this.access = access;
    }

    @Override
    public String sort() {
        return "indicator";
    }

    @Override
    public List<Entry> of(Actor actor, Enrolled enrolled) {
        return watched(actor, enrolled)
                .filter(one -> one.indicator().inUse())
                .flatMap(one -> measured(one).reversed().stream().limit(1).map(last -> entry(one, last.to())))
                .toList();
    }

    @Override
    public Optional<Entry> find(Actor actor, Enrolled enrolled, String id) {
        return watched(actor, enrolled)
                .filter(one -> id.startsWith(one.indicator().id() + UP_TO))
                .flatMap(one -> measured(one).stream().map(value -> entry(one, value.to())))
                .filter(entry -> entry.id().equals(id))
                .findFirst();
    }

    private Stream<Watched> watched(Actor actor, Enrolled enrolled) {
        return access.may(actor, Permission.SEE_IMPROVEMENT, enrolled.company())
                ? shelf.indicators(actor, enrolled).stream()
                : Stream.empty();
    }

    private static List<Measured> measured(Watched one) {
        return one.values().stream()
                .map(value -> ImprovementShelf.measured(one.indicator(), value))
                .toList();
    }

    private static Entry entry(Watched one, LocalDate day) {
        KeptIndicator indicator = one.indicator();
        return new Entry(
                indicator.id() + UP_TO + day,
                indicator.terms().name(),
                "/companies/" + indicator.companyId() + "/indicators/" + indicator.id(),
                day,
                Told.of(
                        indicator.terms().name(),
                        indicator.terms().unit(),
                        indicator.terms().target(),
                        measured(one).stream()
                                .filter(value -> !value.to().isAfter(day))
                                .map(value -> Told.of(value.from(), value.value()))
                                .toList()));
    }
}
