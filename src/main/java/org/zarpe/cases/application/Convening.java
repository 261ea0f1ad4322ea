package org.zarpe.cases.application;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zarpe.cases.CaseState;
import org.zarpe.cases.RunCases.Convened;
import org.zarpe.cases.domain.AccreditationCase;
import org.zarpe.cases.domain.DecisionBook;
import org.zarpe.cases.domain.Panel;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyAccess.Part;
import org.zarpe.identity.Actor;
import org.zarpe.identity.PersonId;
import org.zarpe.identity.Role;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;

/** Who may be called to decide on a case, or to hear its appeal. */
@Component
class Convening {

    private final Independence independence;
    private final DecisionBook book;
    private final CompanyAccess access;
    private final CaseDesk desk;

    Convening(Independence independence, DecisionBook book, CompanyAccess access, CaseDesk desk) {
        this.independence = independence;
        this.book = book;
        this.access = access;
        this.desk = desk;
    }

    /** @param others whether nobody may be among them who decided on it before */
    Outcome<AccreditationCase> may(Actor director, Convened convened, AccreditationCase on, boolean others) {
        List<PersonId> members = convened.members();
        int quorum = on.criteria().quorum();
        if (new HashSet<>(members).size() < members.size() || members.size() < quorum) {
            return Outcome.refused(Refusal.at("members", "quorum-out-of-reach", quorum));
        }
        if (!members.contains(convened.chair())) {
            return Outcome.refused(Refusal.at("chair", "chair-missing"));
        }
        if (convened.day().isBefore(desk.today())) {
            return Outcome.refused(Refusal.at("day", "date-in-past"));
        }
        List<Refusal> wrong = members.stream()
                .flatMap(member -> standsInTheWay(director, member, on, others))
                .toList();
        return wrong.isEmpty() ? Outcome.done(on) : Outcome.refused(wrong);
    }

    private Stream<Refusal> standsInTheWay(Actor director, PersonId member, AccreditationCase on, boolean others) {
        if (independence.isNot(director, member, Role.COMMITTEE)) {
            return Stream.of(independence.named("not-in-committee", member));
        }
        if (on.everAssessed().contains(member)) {
            return Stream.of(independence.named("member-assessed", member));
        }
        if (others && on.decidedBefore().contains(member)) {
            return Stream.of(independence.named("member-decided-before", member));
        }
        return switch (independence.of(member, on)) {
            case Outcome.Refused<AccreditationCase> refused -> refused.reasons().stream();
            case Outcome.Done<AccreditationCase> free -> Stream.empty();
        };
    }

    /** Those called see the company's case from now on. */
    CaseState seated(Actor director, AccreditationCase called) {
        Panel panel = called.sitting().orElseThrow();
        panel.members().forEach(member -> access.assign(director, member, Part.COMMITTEE, called.company()));
        book.seat(called, panel);
        return called.state();
    }
}
