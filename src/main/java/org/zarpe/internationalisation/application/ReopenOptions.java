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
import org.zarpe.internationalisation.domain.Stamp;
import org.zarpe.internationalisation.domain.Strategy;
import org.zarpe.internationalisation.domain.StrategyRules;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.words.WrittenFields;

/** Lets options be prepared again after a choice, with a reason. The choice counts until the manager makes another. */
@Component
@Transactional
public class ReopenOptions {

    private final CompanyAccess access;
    private final StrategyRoom room;
    private final Clock clock;

    ReopenOptions(CompanyAccess access, StrategyRoom room, Clock clock) {
        this.access = access;
        this.room = room;
        this.clock = clock;
    }

    public Outcome<UUID> reopen(Actor actor, CompanyId company, UUID id, Map<String, String> written) {
        access.must(actor, Permission.STATE_OBJECTIVE, company);
        WrittenFields fields = new WrittenFields(written, new Faults());
        Strategy strategy = room.strategy(room.enrolled(company).id());
        if (strategy.has(id)) {
            return Outcome.done(id);
        }
        Stamp stamp = Stamp.of(actor, LocalDate.now(clock), clock);
        return room.asSeen(strategy, fields.version())
                .then(same -> StrategyRules.reason(StrategyRules.text(fields, "why")))
                .then(why -> strategy.reopen(id, why, stamp))
                .map(reopening -> {
                    room.keep(strategy);
                    return reopening.id();
                });
    }
}
