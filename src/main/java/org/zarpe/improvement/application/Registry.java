package org.zarpe.improvement.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zarpe.identity.Actor;
import org.zarpe.improvement.Happening;
import org.zarpe.improvement.domain.KeptIndicators;
import org.zarpe.improvement.domain.Nonconformity;
import org.zarpe.improvement.domain.NonconformityBook;
import org.zarpe.improvement.domain.NonconformityRules;
import org.zarpe.methodology.Requirement;
import org.zarpe.processes.ManagementSystem;
import org.zarpe.processes.ManagementSystem.OnMap;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.Enrolments;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;

/** Where nonconformities get their number. Asked within a transaction, by whoever has let the actor do it. */
@Component
class Registry {

    private final NonconformityBook book;
    private final KeptIndicators indicators;
    private final ManagementSystem system;
    private final Enrolments enrolments;
    private final Clock clock;

    Registry(
            NonconformityBook book,
            KeptIndicators indicators,
            ManagementSystem system,
            Enrolments enrolments,
            Clock clock) {
        this.book = book;
        this.indicators = indicators;
        this.system = system;
        this.enrolments = enrolments;
        this.clock = clock;
    }

    Outcome<UUID> enter(Actor actor, Enrolled enrolled, UUID id, Happening happening) {
        if (book.findById(id)
                .filter(one -> one.companyId().equals(enrolled.company()))
                .isPresent()) {
            return Outcome.done(id);
        }
        return enrolled.ifKeptUp()
                .then(open -> check(actor, enrolled, happening))
                .map(sound -> Nonconformity.register(
                        id,
                        enrolled,
                        "NC-%03d".formatted(book.countByCompanyId(enrolled.company()) + 1),
                        sound,
                        actor.person(),
                        LocalDate.now(clock),
                        clock.instant()))
                .map(book::save)
                .map(Nonconformity::id);
    }

    Outcome<Happening> check(Actor actor, Enrolled enrolled, Happening happening) {
        if (happening.indicatorId() != null
                && indicators.findByEnrolmentIdOrderByIdAsc(enrolled.id().value()).stream()
                        .noneMatch(one -> one.id().equals(happening.indicatorId()))) {
            return Outcome.refused(Refusal.at("title", "choose-one"));
        }
        return NonconformityRules.check(
                happening,
                system.processes(actor, enrolled).stream().map(OnMap::id).toList(),
                enrolments.packOf(enrolled).requirements().stream()
                        .map(Requirement::id)
                        .toList(),
                LocalDate.now(clock));
    }
}
