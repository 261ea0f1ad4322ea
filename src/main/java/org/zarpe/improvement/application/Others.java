package org.zarpe.improvement.application;

import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.People;
import org.zarpe.identity.Role;

/** Whether a company has somebody else who signs in: then nobody judges the own work. The database asks the same. */
@Component
public class Others {

    private final People people;

    Others(People people) {
        this.people = people;
    }

    public boolean than(UUID person, Actor asker, CompanyId company) {
        return Stream.of(Role.MANAGER, Role.STAFF)
                .flatMap(role -> people.withRole(asker.operator(), role).stream())
                .filter(one -> company.value().equals(one.company()))
                .anyMatch(one -> !one.person().value().equals(person));
    }
}
