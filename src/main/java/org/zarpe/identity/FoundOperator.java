package org.zarpe.identity;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Outcome;

/** Starts an operator together with its first director: either both or neither. */
@Component
public class FoundOperator {

    private static final int LONGEST_NAME = 200;

    /** The first password was made by whoever runs the server, and read by who knows whom. */
    public static final Duration FIRST_PASSWORD = Duration.ofDays(7);

    private final People people;
    private final Clock clock;

    FoundOperator(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
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
                            people.lendPassword(director, clock.instant().plus(FIRST_PASSWORD));
                            return new Founded(operator, director);
                        }));
    }
}
