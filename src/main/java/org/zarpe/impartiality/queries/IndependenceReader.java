package org.zarpe.impartiality.queries;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.identity.Actor;
import org.zarpe.identity.People;
import org.zarpe.identity.Permission;
import org.zarpe.identity.PersonId;
import org.zarpe.identity.Role;
import org.zarpe.impartiality.OpenCases;
import org.zarpe.impartiality.domain.Declarations;
import org.zarpe.impartiality.domain.Profiles;
import org.zarpe.impartiality.domain.Signatures;

/** The independence of those who assess or decide: one's own, and for the director everybody's. */
@Component
@Transactional(readOnly = true)
public class IndependenceReader {

    private final People people;
    private final TieReader ties;
    private final Profiles profiles;
    private final Declarations declarations;
    private final Signatures signatures;
    private final ObjectProvider<OpenCases> open;

    IndependenceReader(
            People people,
            TieReader ties,
            Profiles profiles,
            Declarations declarations,
            Signatures signatures,
            ObjectProvider<OpenCases> open) {
        this.people = people;
        this.ties = ties;
        this.profiles = profiles;
        this.declarations = declarations;
        this.signatures = signatures;
        this.open = open;
    }

    public Independence own(Actor actor) {
        actor.must(Permission.DECLARE_CONFLICTS);
        return of(actor, actor);
    }

    /** Assessors first, then the committee. */
    public List<Independence> everybody(Actor director) {
        director.must(Permission.KEEP_ASSESSORS);
        return those(director).map(one -> of(director, one)).toList();
    }

    public Independence one(Actor director, PersonId person) {
        director.must(Permission.KEEP_ASSESSORS);
        return those(director)
                .filter(one -> one.person().equals(person))
                .findFirst()
                .map(one -> of(director, one))
                .orElseThrow(() -> new NoSuchElementException("nobody who assesses or decides is " + person));
    }

    private Stream<Actor> those(Actor director) {
        return Stream.of(Role.ASSESSOR, Role.COMMITTEE)
                .flatMap(role -> people.withRole(director.operator(), role).stream());
    }

    private Independence of(Actor asks, Actor one) {
        PersonId person = one.person();
        boolean assesses = one.role() == Role.ASSESSOR;
        return new Independence(
                person,
                one.name(),
                one.role(),
                assesses ? profiles.of(person).orElse(null) : null,
                assesses ? open.stream().mapToInt(cases -> cases.of(person)).sum() : 0,
                ties.of(asks, person),
                declarations.of(person),
                signatures.latest(person).orElse(null));
    }
}
