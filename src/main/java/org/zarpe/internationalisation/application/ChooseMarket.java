package org.zarpe.internationalisation.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.internationalisation.domain.Decisions.Choice;
import org.zarpe.internationalisation.domain.MarketOption;
import org.zarpe.internationalisation.domain.Stamp;
import org.zarpe.internationalisation.domain.Strategy;
import org.zarpe.internationalisation.domain.StrategyRules;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.Text;
import org.zarpe.shared.words.WrittenFields;

/** The company's own manager chooses; nobody can do it in her place. */
@Component
@Transactional
public class ChooseMarket {

    private final CompanyAccess access;
    private final StrategyRoom room;
    private final Clock clock;

    ChooseMarket(CompanyAccess access, StrategyRoom room, Clock clock) {
        this.access = access;
        this.room = room;
        this.clock = clock;
    }

    /** Refused as stale when the option is no longer the one she saw: its version stands in {@code optionVersion}. */
    public Outcome<UUID> choose(Actor actor, CompanyId company, UUID id, UUID option, Map<String, String> written) {
        access.must(actor, Permission.CHOOSE_MARKET, company);
        WrittenFields fields = new WrittenFields(written, new Faults());
        EnrolmentId enrolment = room.enrolled(company).id();
        Strategy strategy = room.strategy(enrolment);
        if (strategy.has(id)) {
            return Outcome.done(id);
        }
        boolean asSeen =
                Objects.toString(room.option(enrolment, option).version()).equals(fields.text("optionVersion"));
        Stamp stamp = Stamp.of(actor, LocalDate.now(clock), clock);
        return room.asSeen(strategy, fields.version())
                .then(same -> asSeen
                        ? choose(same, id, option, StrategyRules.text(fields, "why"), stamp)
                        : Outcome.refused(Refusal.stale()));
    }

    Outcome<UUID> choose(Actor actor, EnrolmentId enrolment, UUID id, UUID option, Text why, LocalDate day) {
        access.must(actor, Permission.CHOOSE_MARKET, room.companyOf(enrolment));
        Strategy strategy = room.strategy(enrolment);
        return strategy.has(id) ? Outcome.done(id) : choose(strategy, id, option, why, Stamp.of(actor, day, clock));
    }

    private Outcome<UUID> choose(Strategy strategy, UUID id, UUID optionId, Text why, Stamp stamp) {
        MarketOption option = room.option(strategy.enrolment(), optionId);
        return room.ongoing(strategy)
                .then(ongoing -> StrategyRules.reason(why))
                .then(word -> strategy.choose(id, option, room.offer(strategy.enrolment()), word, stamp))
                .map(choice -> {
                    room.keep(strategy);
                    return choice;
                })
                .map(Choice::id);
    }
}
