package org.zarpe.cases.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zarpe.cases.CaseEvent;
import org.zarpe.cases.CaseState;
import org.zarpe.cases.CaseStep;
import org.zarpe.cases.domain.AccreditationCase;
import org.zarpe.shared.charts.RouteLine;
import org.zarpe.shared.charts.RouteLine.Port;
import org.zarpe.shared.charts.RouteLine.State;
import org.zarpe.shared.words.Words;

/** The way of a case as a picture: its stations, and at which of them it is. */
@Component
class Stations {

    private static final Set<CaseState> AT_CERTIFICATE = EnumSet.of(
            CaseState.GRANTED, CaseState.CERTIFIED, CaseState.SUSPENDED, CaseState.WITHDRAWN, CaseState.EXPIRED);

    /** @param reached the step that brings a case there */
    private enum Station {
        ASKED(CaseStep.APPLIED),
        READY(CaseStep.FOUND_READY),
        ASSESSMENT(CaseStep.ON_SITE_BEGUN),
        CORRECTIONS(CaseStep.ON_SITE_ENDED),
        RECOMMENDATION(CaseStep.RECOMMENDED),
        COMMITTEE(CaseStep.COMMITTEE_CALLED),
        CERTIFICATE(CaseStep.CERTIFICATE_ISSUED);

        private final CaseStep reached;

        Station(CaseStep reached) {
            this.reached = reached;
        }
    }

    private final Storyteller storyteller;

    Stations(Storyteller storyteller) {
        this.storyteller = storyteller;
    }

    RouteLine of(AccreditationCase one, LocalDate today, Words words) {
        Station at = at(one, one.stateOn(today));
        boolean over = at == Station.CERTIFICATE && one.stateOn(today) != CaseState.GRANTED;
        List<Port> ports = new ArrayList<>();
        for (Station station : Station.values()) {
            State state = station.ordinal() < at.ordinal() || station == at && over
                    ? State.DONE
                    : station == at ? State.CURRENT : State.AHEAD;
            ports.add(new Port(
                    words.of("cases.station", station), state, state == State.AHEAD ? null : day(one, station, words)));
        }
        return RouteLine.furthest(ports);
    }

    private static Station at(AccreditationCase one, CaseState state) {
        if (AT_CERTIFICATE.contains(state)) {
            return Station.CERTIFICATE;
        }
        return switch (state) {
            case APPLIED -> Station.ASKED;
            case READY, PLANNED -> Station.READY;
            case ON_SITE -> Station.ASSESSMENT;
            case CORRECTING -> Station.CORRECTIONS;
            case RECOMMENDED -> Station.RECOMMENDATION;
            case IN_COMMITTEE, REFUSED -> Station.COMMITTEE;
            // where it was when the company took it back
            default -> last(one);
        };
    }

    private static Station last(AccreditationCase one) {
        Station furthest = Station.ASKED;
        for (Station station : Station.values()) {
            furthest = one.events().stream().anyMatch(event -> event.step() == station.reached) ? station : furthest;
        }
        return furthest;
    }

    private @Nullable String day(AccreditationCase one, Station station, Words words) {
        Optional<CaseEvent> event = one.events().stream()
                .filter(each -> each.step() == station.reached)
                .reduce((before, after) -> after);
        return event.map(reached -> words.shortDate(storyteller.day(reached))).orElse(null);
    }
}
