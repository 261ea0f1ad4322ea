package org.zarpe.cases.application;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.cases.CaseState;
import org.zarpe.cases.domain.Awaits;
import org.zarpe.cases.queries.CaseShelf;
import org.zarpe.cases.queries.CaseShelf.Kept;
import org.zarpe.identity.Role;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.NextStep;
import org.zarpe.shared.words.Words;

/** What the case of a company waits for, for whom it waits. */
@Component
class CaseSteps implements NextStep.Source {

    private static final String STEP = "cases.step";
    private static final int WAITING = 5;
    private static final int POSSIBLE = 25;
    private static final Set<Role> COMPANY = Set.of(Role.MANAGER, Role.STAFF);

    private final CaseShelf shelf;
    private final WorthAsking worth;

    CaseSteps(CaseShelf shelf, WorthAsking worth) {
        this.shelf = shelf;
        this.worth = worth;
    }

    @Override
    @Transactional(readOnly = true)
    public List<NextStep> of(Enrolled enrolled) {
        List<Kept> all = shelf.of(enrolled.company());
        if (all.isEmpty()) {
            return worth.is(enrolled)
                    ? List.of(step(enrolled, "ask", "/application", POSSIBLE, Set.of(Role.MANAGER)))
                    : List.of();
        }
        Kept newest = all.getFirst();
        return Stream.of(awaited(enrolled, newest), appeal(enrolled, newest))
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<NextStep> awaited(Enrolled enrolled, Kept kept) {
        return kept.awaited().stream()
                .filter(Awaits::isSomething)
                .map(awaits -> step(enrolled, Words.kebab(awaits), "", WAITING, roles(awaits)));
    }

    private static Stream<NextStep> appeal(Enrolled enrolled, Kept kept) {
        CaseState state = kept.opened().stateOn(kept.today());
        boolean may = (state == CaseState.REFUSED || state == CaseState.SUSPENDED)
                && kept.opened().openAppeal().isEmpty();
        return may ? Stream.of(step(enrolled, "appeal", "/appeal", POSSIBLE, Set.of(Role.MANAGER))) : Stream.empty();
    }

    private static NextStep step(Enrolled enrolled, String key, String page, int order, Set<Role> roles) {
        return new NextStep(
                STEP + "." + key, List.of(), "/companies/" + enrolled.company() + "/case" + page, order, roles);
    }

    private static Set<Role> roles(Awaits awaits) {
        return switch (awaits.whose()) {
            case COMPANY -> COMPANY;
            case DIRECTOR -> Set.of(Role.DIRECTOR);
            case ASSESSOR -> Set.of(Role.ASSESSOR);
            case COMMITTEE -> Set.of(Role.COMMITTEE);
            case NOBODY -> Set.of();
        };
    }
}
