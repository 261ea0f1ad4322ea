package org.zarpe.cases.application;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zarpe.cases.domain.AccreditationCase;
import org.zarpe.identity.Actor;
import org.zarpe.identity.People;
import org.zarpe.identity.PersonId;
import org.zarpe.identity.Role;
import org.zarpe.impartiality.Conflict;
import org.zarpe.impartiality.Impartiality;
import org.zarpe.impartiality.Suitability;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;

/** Whoever has something to do with the company may neither assess it nor decide on it, today as on the day of being named. */
@Component
class Independence {

    private final Impartiality impartiality;
    private final People people;
    private final CaseDesk desk;

    Independence(Impartiality impartiality, People people, CaseDesk desk) {
        this.impartiality = impartiality;
        this.people = people;
        this.desk = desk;
    }

    /** Refused with what ties the person to the company, or because nothing was signed within the year. */
    Outcome<AccreditationCase> of(PersonId person, AccreditationCase on) {
        List<Conflict> conflicts = impartiality.conflicts(
                person, on.company(), desk.today(), on.criteria().impartialityYears());
        return Conflict.refusal(people.nameOf(person), conflicts)
                .map(Outcome::<AccreditationCase>refused)
                .orElseGet(() -> signed(person, on));
    }

    private Outcome<AccreditationCase> signed(PersonId person, AccreditationCase on) {
        return on.unless(
                !impartiality.hasSigned(person, desk.today()), () -> Suitability.unsigned(people.nameOf(person)));
    }

    boolean isNot(Actor asked, PersonId person, Role role) {
        return people.withRole(asked.operator(), role).stream()
                .noneMatch(one -> one.person().equals(person));
    }

    Refusal named(String code, PersonId person) {
        return Refusal.of(code, people.nameOf(person));
    }
}
