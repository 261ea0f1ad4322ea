package org.zarpe.cases.application;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.cases.domain.Awaits;
import org.zarpe.cases.queries.CaseShelf;
import org.zarpe.cases.queries.CaseShelf.Kept;
import org.zarpe.identity.Role;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.NextStep;

/** What becomes due while a certificate runs: a look whether it still holds, its renewal, the end of a suspension. */
@Component
class WatchSteps implements NextStep.Source {

    private static final String WATCH = "cases.watch";
    private static final int SUSPENDED = 4;
    private static final int LOOKING = 9;
    private static final int RENEWING = 10;
    private static final Set<Role> COMPANY = Set.of(Role.MANAGER, Role.STAFF);
    private static final Set<Role> AROUND = Set.of(Role.ADVISER, Role.ASSESSOR);

    private final CaseShelf shelf;

    WatchSteps(CaseShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    @Transactional(readOnly = true)
    public List<NextStep> of(Enrolled enrolled) {
        return of(enrolled, shelf.of(enrolled.company()));
    }

    static List<NextStep> of(Enrolled enrolled, List<Kept> all) {
        return Watch.over(all)
                .map(watch -> Stream.of(suspension(enrolled, watch), look(enrolled, watch), renewal(enrolled, watch))
                        .flatMap(List::stream)
                        .toList())
                .orElse(List.of());
    }

    private static List<NextStep> suspension(Enrolled enrolled, Watch watch) {
        return watch.isSuspended()
                ? List.of(step(
                        enrolled, "suspended", List.of(), "#story", SUSPENDED, with(COMPANY, Set.of(Role.ADVISER))))
                : List.of();
    }

    /** The director is told by the case itself once the day has come. */
    private static List<NextStep> look(Enrolled enrolled, Watch watch) {
        Set<Role> others = watch.kept().awaits() == Awaits.SURVEILLANCE ? AROUND : with(AROUND, Set.of(Role.DIRECTOR));
        return watch.look()
                .map(day -> List.of(
                        step(enrolled, "look", List.of(day), "", LOOKING, COMPANY),
                        step(enrolled, "look-at", List.of(day), "", LOOKING, others)))
                .orElse(List.of());
    }

    private static List<NextStep> renewal(Enrolled enrolled, Watch watch) {
        Set<Role> others = with(AROUND, Set.of(Role.DIRECTOR, Role.STAFF));
        return watch.renewal()
                .map(until -> List.of(
                        step(enrolled, "renewal", List.of(until), "/application", RENEWING, Set.of(Role.MANAGER)),
                        step(enrolled, "renewal-of", List.of(until), "", RENEWING, others)))
                .orElse(List.of());
    }

    private static Set<Role> with(Set<Role> some, Set<Role> others) {
        return Stream.of(some, others).flatMap(Set::stream).collect(Collectors.toSet());
    }

    private static NextStep step(
            Enrolled enrolled, String key, List<Object> arguments, String page, int order, Set<Role> roles) {
        return new NextStep(
                WATCH + "." + key, arguments, "/companies/" + enrolled.company() + "/case" + page, order, roles);
    }
}
