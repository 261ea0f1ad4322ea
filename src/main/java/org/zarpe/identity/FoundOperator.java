package org.zarpe.identity;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Outcome;

/** Starts an operator together with its first director: either both or neither. */
@Component
public class FoundOperator {

    private static final int LONGEST_NAME = 200;

    private final People people;

    FoundOperator(People people) {
        this.people = people;
    }

    public record Founded(OperatorId operator, PersonId director) {}

    /** Refusals name the fields: name, personName, mail, password. */
    @Transactional
    public Outcome<Founded> found(String name, String directorName, String mail, String password) {
        return new Faults()
                .required("name", name, LONGEST_NAME)
                .or(name::strip)
                .then(sound -> people.register(PersonId.next(), directorName, mail, password)
                        .map(director -> {
                            OperatorId operator = people.found(sound, false);
                            people.appoint(operator, director, Role.DIRECTOR);
                            return new Founded(operator, director);
                        }));
    }
}
