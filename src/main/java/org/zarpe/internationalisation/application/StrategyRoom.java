package org.zarpe.internationalisation.application;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zarpe.companies.CompanyId;
import org.zarpe.internationalisation.domain.MarketOption;
import org.zarpe.internationalisation.domain.MarketOptions;
import org.zarpe.internationalisation.domain.Offer;
import org.zarpe.internationalisation.domain.Strategies;
import org.zarpe.internationalisation.domain.Strategy;
import org.zarpe.methodology.PackRef;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.programmes.Enrolments;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;

/** Finds what the use cases work on. */
@Component
class StrategyRoom {

    private final Enrolments enrolments;
    private final Strategies strategies;
    private final MarketOptions options;

    StrategyRoom(Enrolments enrolments, Strategies strategies, MarketOptions options) {
        this.enrolments = enrolments;
        this.strategies = strategies;
        this.options = options;
    }

    CompanyId companyOf(EnrolmentId enrolment) {
        return enrolments.get(enrolment).company();
    }

    Enrolled enrolled(CompanyId company) {
        return enrolments
                .current(company)
                .orElseThrow(() -> new NoSuchElementException("company " + company + " is in no programme"));
    }

    /** The method version whatever is decided is decided under. */
    PackRef pack(EnrolmentId enrolment) {
        return enrolments.get(enrolment).pack();
    }

    int fewestOptions(Enrolled enrolled) {
        return enrolments.packOf(enrolled).settings().marketOptions().orElseThrow();
    }

    Offer offer(EnrolmentId enrolment) {
        return new Offer(open(enrolment), fewestOptions(enrolments.get(enrolment)));
    }

    Strategy strategy(EnrolmentId enrolment) {
        return strategies.of(enrolment);
    }

    Outcome<Strategy> ongoing(Strategy strategy) {
        return enrolments
                .get(strategy.enrolment())
                .ifOngoing()
                .then(enrolled -> enrolments.using("strategy", enrolled))
                .map(enrolled -> strategy);
    }

    /** As {@link #ongoing}, and refused as stale where it was changed since that version. */
    Outcome<Strategy> asSeen(Strategy strategy, long version) {
        return ongoing(strategy)
                .then(same -> same.version() == version ? Outcome.done(same) : Outcome.refused(Refusal.stale()));
    }

    void keep(Strategy strategy) {
        strategies.save(strategy, pack(strategy.enrolment()));
    }

    List<MarketOption> open(EnrolmentId enrolment) {
        return options.findByEnrolmentIdOrderById(enrolment.value()).stream()
                .filter(option -> !option.archived())
                .toList();
    }

    boolean has(UUID option) {
        return options.findById(option).isPresent();
    }

    MarketOption option(EnrolmentId enrolment, UUID id) {
        return options.findById(id)
                .filter(option -> option.enrolmentId().equals(enrolment.value()))
                .orElseThrow(() -> new NoSuchElementException("no market option " + id));
    }

    MarketOption keep(MarketOption option) {
        return options.save(option);
    }
}
