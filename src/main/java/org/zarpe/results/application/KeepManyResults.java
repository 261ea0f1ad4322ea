package org.zarpe.results.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.methodology.Indicator;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.Packs;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.results.IndicatorValue;
import org.zarpe.results.RecordManyResults;
import org.zarpe.results.domain.Measuring;
import org.zarpe.results.domain.RecordedValue;
import org.zarpe.results.domain.ValuePile;
import org.zarpe.results.domain.ValueRules;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;

@Component
class KeepManyResults implements RecordManyResults {

    private final Packs packs;
    private final ValuePile pile;
    private final KeepChanges changes;
    private final Clock clock;

    KeepManyResults(Packs packs, ValuePile pile, KeepChanges changes, Clock clock) {
        this.packs = packs;
        this.pile = pile;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public Batch begin(Actor director) {
        director.must(Permission.IMPORT_COMPANIES);
        return new Values(LocalDate.now(clock), clock.instant());
    }

    private final class Values implements Batch {
        private final List<RecordedValue> sound = new ArrayList<>();
        private final Map<EnrolmentId, Enrolled> measured = new HashMap<>();
        private final LocalDate today;
        private final Instant now;

        Values(LocalDate today, Instant now) {
            this.today = today;
            this.now = now;
        }

        @Override
        public Outcome<UUID> add(Actor director, Enrolled enrolled, UUID id, IndicatorValue value) {
            Pack pack = packs.get(enrolled.pack());
            if (!pack.declares("results")) {
                return Outcome.refused(Refusal.of("not-in-method"));
            }
            Optional<Indicator> indicator = pack.findIndicator(value.indicator());
            if (indicator.isEmpty()) {
                return Outcome.refused(Refusal.at("indicator", "indicator-unknown", value.indicator()));
            }
            return Measuring.must(enrolled, value.moment())
                    .then(open -> ValueRules.check(indicator.get(), value, today))
                    .map(checked -> {
                        sound.add(RecordedValue.record(
                                id,
                                enrolled.id(),
                                enrolled.pack(),
                                checked,
                                director.person().value(),
                                now));
                        measured.put(enrolled.id(), enrolled);
                        return id;
                    });
        }

        @Override
        public void keep(Set<EnrolmentId> enrolments) {
            sound.removeIf(value -> !enrolments.contains(value.enrolment()));
            measured.keySet().retainAll(enrolments);
            pile.add(sound);
            changes.of(measured.values());
        }
    }
}
