package org.zarpe.impartiality.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.identity.Actor;
import org.zarpe.identity.People;
import org.zarpe.identity.Permission;
import org.zarpe.identity.PersonId;
import org.zarpe.identity.Role;
import org.zarpe.impartiality.KeepAssessors;
import org.zarpe.impartiality.domain.ProfileRules;
import org.zarpe.impartiality.domain.Profiles;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;

@Component
@Transactional
class DescribeAssessors implements KeepAssessors {

    private final People people;
    private final Profiles profiles;
    private final Clock clock;

    DescribeAssessors(People people, Profiles profiles, Clock clock) {
        this.people = people;
        this.profiles = profiles;
        this.clock = clock;
    }

    @Override
    public Outcome<PersonId> describe(Actor director, PersonId assessor, Described described, long version) {
        director.must(Permission.KEEP_ASSESSORS);
        if (people.withRole(director.operator(), Role.ASSESSOR).stream()
                .noneMatch(one -> one.person().equals(assessor))) {
            throw new NoSuchElementException("no assessor " + assessor);
        }
        return ProfileRules.check(described, version, LocalDate.now(clock))
                .then(profile -> isFormer(assessor, version)
                                && profiles.put(assessor, profile, director.person(), clock.instant())
                        ? Outcome.done(assessor)
                        : Outcome.refused(Refusal.stale()));
    }

    private boolean isFormer(PersonId assessor, long version) {
        return profiles.of(assessor).map(former -> former.version() == version).orElse(version == 0);
    }
}
