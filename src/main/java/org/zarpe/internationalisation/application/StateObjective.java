package org.zarpe.internationalisation.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.internationalisation.Objective;
import org.zarpe.internationalisation.domain.Stamp;
import org.zarpe.internationalisation.domain.Strategy;
import org.zarpe.internationalisation.domain.StrategyRules;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.words.WrittenFields;

/** What the company wants to reach, in figures; adviser and manager may both write it down, and the former ones stay. */
@Component
@Transactional
public class StateObjective {

    private final CompanyAccess access;
    private final StrategyRoom room;
    private final Clock clock;

    StateObjective(CompanyAccess access, StrategyRoom room, Clock clock) {
        this.access = access;
        this.room = room;
        this.clock = clock;
    }

    public Outcome<UUID> aim(Actor actor, CompanyId company, UUID id, Map<String, String> written) {
        access.must(actor, Permission.STATE_OBJECTIVE, company);
        Faults faults = new Faults();
        WrittenFields fields = new WrittenFields(written, faults);
        LocalDate today = LocalDate.now(clock);
        Strategy strategy = room.strategy(room.enrolled(company).id());
        if (strategy.has(id)) {
            return Outcome.done(id);
        }
        return room.asSeen(strategy, fields.version())
                .then(same -> StrategyRules.objective(fields, faults, today))
                .map(objective -> keep(strategy, id, objective, Stamp.of(actor, today, clock)));
    }

    Outcome<UUID> aim(Actor actor, EnrolmentId enrolment, UUID id, Objective objective, LocalDate day) {
        access.must(actor, Permission.STATE_OBJECTIVE, room.companyOf(enrolment));
        Strategy strategy = room.strategy(enrolment);
        return strategy.has(id)
                ? Outcome.done(id)
                : room.ongoing(strategy)
                        .then(ongoing -> StrategyRules.check(objective, new Faults(), day))
                        .map(valid -> keep(strategy, id, valid, Stamp.of(actor, day, clock)));
    }

    private UUID keep(Strategy strategy, UUID id, Objective objective, Stamp stamp) {
        strategy.aim(id, objective, stamp);
        room.keep(strategy);
        return id;
    }
}
