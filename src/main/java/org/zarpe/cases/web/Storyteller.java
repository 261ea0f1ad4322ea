package org.zarpe.cases.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zarpe.cases.CaseEvent;
import org.zarpe.cases.Happening;
import org.zarpe.identity.People;
import org.zarpe.identity.PersonId;
import org.zarpe.shared.words.Words;

/** What happened to a case, in words. */
@Component
class Storyteller {

    private static final String EVENT = "cases.event";

    private final People people;
    private final Clock clock;

    Storyteller(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** In the order in which it happened. */
    List<Told> tell(List<CaseEvent> events, Words words) {
        return events.stream().map(event -> tell(event, words)).toList();
    }

    /** What happened after somebody had looked. */
    List<Told> since(List<CaseEvent> events, long seen, Words words) {
        return tell(events.stream().filter(event -> event.number() > seen).toList(), words);
    }

    LocalDate day(CaseEvent event) {
        return LocalDate.ofInstant(event.at(), clock.getZone());
    }

    private Told tell(CaseEvent event, Words words) {
        String key = EVENT + "." + Words.kebab(event.step());
        return new Told(
                event.number(),
                day(event),
                words.of(key, arguments(event)),
                words.of(event.what().words()),
                tone(event));
    }

    private Object[] arguments(CaseEvent event) {
        String by = people.nameOf(event.by());
        return switch (event.what()) {
            case Happening.Assigned one -> new Object[] {by, people.nameOf(one.assessor()), one.first() ? "yes" : "no"};
            case Happening.Released one -> new Object[] {by, people.nameOf(one.assessor())};
            case Happening.Planned one ->
                new Object[] {by, one.day(), one.place(), one.scoredTwice().size()};
            case Happening.Recommended one -> new Object[] {by, one.grant() ? "yes" : "no"};
            case Happening.Called one -> new Object[] {by, one.day(), names(one.members()), people.nameOf(one.chair())};
            case Happening.Heard one -> new Object[] {by, one.day(), names(one.members()), people.nameOf(one.chair())};
            case Happening.Issued one -> new Object[] {by, one.certificate(), one.from(), one.until()};
            case Happening.Surveyed one -> new Object[] {by, one.day(), one.holds() ? "yes" : "no", one.next()};
            default -> new Object[] {by};
        };
    }

    String names(List<PersonId> persons) {
        return persons.stream().map(people::nameOf).collect(Collectors.joining(", "));
    }

    private static String tone(CaseEvent event) {
        return switch (event.step()) {
            case FOUND_READY, GRANTED, CERTIFICATE_ISSUED, REINSTATED, SUSPENSION_LIFTED, REFUSAL_LIFTED -> "success";
            case FOUND_NOT_READY, RETURNED, APPEALED -> "warning";
            case REFUSED, SUSPENDED, WITHDRAWN -> "danger";
            default -> "";
        };
    }
}
