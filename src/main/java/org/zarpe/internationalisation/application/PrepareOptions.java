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
import org.zarpe.internationalisation.MarketCase;
import org.zarpe.internationalisation.domain.MarketOption;
import org.zarpe.internationalisation.domain.Stamp;
import org.zarpe.internationalisation.domain.Strategy;
import org.zarpe.internationalisation.domain.StrategyRules;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.words.WrittenFields;

/** The adviser prepares the markets among which the manager will choose. */
@Component
@Transactional
public class PrepareOptions {

    private final CompanyAccess access;
    private final StrategyRoom room;
    private final Clock clock;

    PrepareOptions(CompanyAccess access, StrategyRoom room, Clock clock) {
        this.access = access;
        this.room = room;
        this.clock = clock;
    }

    /** @param id made with the form, so that a second click finds the first one's option */
    public Outcome<UUID> offer(Actor actor, CompanyId company, UUID id, Map<String, String> written) {
        access.must(actor, Permission.PREPARE_MARKETS, company);
        if (room.has(id)) {
            return Outcome.done(id);
        }
        LocalDate today = LocalDate.now(clock);
        EnrolmentId enrolment = room.enrolled(company).id();
        return room.ongoing(room.strategy(enrolment))
                .then(strategy -> read(written, today))
                .then(market -> add(enrolment, id, market, Stamp.of(actor, today, clock)));
    }

    Outcome<UUID> offer(Actor actor, EnrolmentId enrolment, UUID id, MarketCase market, LocalDate day) {
        access.must(actor, Permission.PREPARE_MARKETS, room.companyOf(enrolment));
        return room.has(id)
                ? Outcome.done(id)
                : room.ongoing(room.strategy(enrolment))
                        .then(strategy -> StrategyRules.check(market, new Faults(), day))
                        .then(valid -> add(enrolment, id, valid, Stamp.of(actor, day, clock)));
    }

    public Outcome<UUID> change(Actor actor, CompanyId company, UUID id, Map<String, String> written) {
        access.must(actor, Permission.PREPARE_MARKETS, company);
        LocalDate today = LocalDate.now(clock);
        EnrolmentId enrolment = room.enrolled(company).id();
        MarketOption option = room.option(enrolment, id);
        return asSeen(option, written)
                .then(strategy -> strategy.open(id))
                .then(strategy -> read(written, today))
                .then(market -> offeredOnce(enrolment, id, market))
                .map(market -> room.keep(option.change(market, Stamp.of(actor, today, clock)))
                        .id());
    }

    public Outcome<UUID> archive(Actor actor, CompanyId company, UUID id, Map<String, String> written) {
        access.must(actor, Permission.PREPARE_MARKETS, company);
        EnrolmentId enrolment = room.enrolled(company).id();
        MarketOption option = room.option(enrolment, id);
        if (option.archived()) {
            return Outcome.done(id);
        }
        Stamp stamp = Stamp.of(actor, LocalDate.now(clock), clock);
        return asSeen(option, written)
                .then(strategy -> strategy.open(id))
                .map(strategy -> room.keep(option.archive(stamp)).id());
    }

    private Outcome<UUID> add(EnrolmentId enrolment, UUID id, MarketCase market, Stamp stamp) {
        return room.strategy(enrolment)
                .open()
                .then(strategy -> offeredOnce(enrolment, id, market))
                .map(once -> room.keep(MarketOption.offer(id, enrolment, room.pack(enrolment), once, stamp))
                        .id());
    }

    private Outcome<MarketCase> offeredOnce(EnrolmentId enrolment, UUID id, MarketCase market) {
        return room.open(enrolment).stream().anyMatch(other -> !other.id().equals(id) && other.isSameAs(market))
                ? Outcome.refused(Refusal.at("country", "market-offered-twice"))
                : Outcome.done(market);
    }

    private static Outcome<MarketCase> read(Map<String, String> written, LocalDate day) {
        Faults faults = new Faults();
        return StrategyRules.market(new WrittenFields(written, faults), faults, day);
    }

    /** The strategy the option belongs to, where the option is still as the form shows it. */
    private Outcome<Strategy> asSeen(MarketOption option, Map<String, String> written) {
        boolean same = Objects.equals(option.version(), new WrittenFields(written, new Faults()).version());
        return room.ongoing(room.strategy(new EnrolmentId(option.enrolmentId())))
                .then(strategy -> same ? Outcome.done(strategy) : Outcome.refused(Refusal.stale()));
    }
}
