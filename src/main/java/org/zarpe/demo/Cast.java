package org.zarpe.demo;

import java.util.List;
import java.util.Map;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.PersonId;
import org.zarpe.identity.Role;

/** The people of the demonstration as those who act. */
record Cast(Actor director, Map<String, PersonId> people, DemoContent content) {

    PersonId person(String key) {
        PersonId known = people.get(key);
        if (known == null) {
            throw new IllegalStateException("nobody is called " + key);
        }
        return known;
    }

    /** The company's manager; the director for a company of which nobody is known. */
    Actor managerOf(DemoCompany company, CompanyId id) {
        return content.people().stream()
                .filter(person -> person.role() == Role.MANAGER && company.key().equals(person.company()))
                .findFirst()
                .map(person ->
                        new Actor(person(person.key()), person.name(), Role.MANAGER, director.operator(), id.value()))
                .orElse(director);
    }

    /** The company's adviser; the director for a company without one. */
    Actor adviserOf(DemoCompany company) {
        return content.people().stream()
                .filter(person -> person.key().equals(company.enrolment().adviser()))
                .findFirst()
                .map(person -> new Actor(person(person.key()), person.name(), Role.ADVISER, director.operator(), null))
                .orElse(director);
    }

    /** Somebody of the operator by key, in the role the story gives. */
    Actor actor(String key) {
        return content.people().stream()
                .filter(person -> person.key().equals(key))
                .findFirst()
                .map(person -> new Actor(person(key), person.name(), person.role(), director.operator(), null))
                .orElseThrow();
    }

    List<Actor> members(List<String> keys) {
        return keys.stream().map(this::actor).toList();
    }
}
