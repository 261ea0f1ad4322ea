package org.zarpe.programmes.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.programmes.EndWords;
import org.zarpe.programmes.application.LookAtEnrolment.View;
import org.zarpe.programmes.domain.Ending;
import org.zarpe.programmes.web.EndPanel.Ended;
import org.zarpe.shared.web.Typed;

/** Puts the end of an enrolment together. */
@Component
class EndReading {

    private final PlainWords plain;
    private final EndWords words;
    private final Clock clock;

    EndReading(PlainWords plain, EndWords words, Clock clock) {
        this.plain = plain;
        this.words = words;
        this.clock = clock;
    }

    EndPanel panel(Actor actor, View view) {
        boolean ongoing = view.judged().enrolment().enrolled().isOngoing();
        List<Ending> endings = view.judged().enrolment().endings().reversed();
        return new EndPanel(
                ongoing && view.advises(),
                actor.may(Permission.OVERRULE_STAGES),
                endings.stream()
                        .filter(Ending::stands)
                        .findFirst()
                        .map(this::ended)
                        .orElse(null),
                endings.stream().filter(end -> !end.stands()).map(this::ended).toList(),
                Typed.blank().with("day", LocalDate.now(clock)),
                List.of());
    }

    private Ended ended(Ending ending) {
        Ending.Reopening back = ending.reopening();
        return new Ended(
                ending.kind(),
                words.of(ending.kind()),
                plain.remark(ending.reasons() == null ? words.byItself() : ending.reasons(), ending.stamp()),
                back == null ? null : plain.remark(back.reason(), back.stamp()));
    }
}
