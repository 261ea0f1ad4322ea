package org.zarpe.training.application;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zarpe.methodology.Facts;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.FactSource;
import org.zarpe.shared.Quantity;
import org.zarpe.training.Attendee;
import org.zarpe.training.Session;
import org.zarpe.training.Training;
import org.zarpe.training.domain.CompetenceGrid;

/** What the sessions held add up to. */
@Component
class TrainingFacts implements FactSource {

    private final Training training;

    TrainingFacts(Training training) {
        this.training = training;
    }

    @Override
    public void tell(Enrolled enrolled, Facts.Builder facts) {
        List<Session> held =
                training.sessions(enrolled.id()).stream().filter(Session::held).toList();
        facts.put(
                "training.sessions",
                held.stream().filter(session -> !session.people().isEmpty()).count());
        facts.put("training.hours", Quantity.exactly(training.hours(enrolled.id())));
        facts.put(
                "training.people",
                held.stream()
                        .flatMap(session -> session.people().stream())
                        .map(Attendee::key)
                        .distinct()
                        .count());
        facts.put("training.competences", CompetenceGrid.of(held).complete());
    }
}
