package org.zarpe.advice.application;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.zarpe.advice.Contacts;
import org.zarpe.advice.Visit;
import org.zarpe.advice.VisitKind;
import org.zarpe.advice.Visits;
import org.zarpe.identity.Role;
import org.zarpe.methodology.Facts;
import org.zarpe.methodology.Pack;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.EnrolmentState;
import org.zarpe.programmes.Enrolments;
import org.zarpe.programmes.FactSource;
import org.zarpe.programmes.NextStep;
import org.zarpe.shared.Quantity;

/** How much a company was accompanied, and that its turn has come again. */
@Component
class AdviceFacts implements FactSource, NextStep.Source {

    private static final int AFTER_THE_STAGES = 70;

    private final Visits visits;
    private final Contacts contacts;
    private final Enrolments enrolments;
    private final Clock clock;

    AdviceFacts(Visits visits, Contacts contacts, Enrolments enrolments, Clock clock) {
        this.visits = visits;
        this.contacts = contacts;
        this.enrolments = enrolments;
        this.clock = clock;
    }

    @Override
    public void tell(Enrolled enrolled, Facts.Builder facts) {
        List<Visit> made = visits.of(enrolled.id());
        facts.put(
                "advice.visits",
                made.stream().filter(visit -> visit.kind() == VisitKind.VISIT).count());
        facts.put("advice.contacts", made.size());
        facts.put(
                "advice.hours",
                Quantity.exactly(made.stream().map(Visit::hours).reduce(BigDecimal.ZERO, BigDecimal::add)));
    }

    @Override
    public List<NextStep> of(Enrolled enrolled) {
        Pack pack = enrolments.packOf(enrolled);
        if (enrolled.state() != EnrolmentState.ENROLLED || !enrolled.isUnderway() || !pack.declares("advice")) {
            return List.of();
        }
        return Optional.ofNullable(contacts.last(enrolled.company()).orElse(enrolled.appliedOn())).stream()
                .map(since -> ChronoUnit.DAYS.between(since, LocalDate.now(clock)))
                .filter(days -> pack.settings().daysBetweenContacts().stream().anyMatch(between -> days > between))
                .map(days -> new NextStep(
                        "advice.step.visit",
                        List.of(days),
                        "/companies/" + enrolled.company() + "/visits/new",
                        AFTER_THE_STAGES,
                        Set.of(Role.ADVISER)))
                .toList();
    }
}
