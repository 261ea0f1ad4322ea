package org.zarpe.diagnosis.application;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.zarpe.diagnosis.Reader;
import org.zarpe.diagnosis.RecordAnswers;
import org.zarpe.diagnosis.domain.Answer;
import org.zarpe.diagnosis.domain.Answers;
import org.zarpe.diagnosis.domain.Answers.Place;
import org.zarpe.diagnosis.domain.Reply;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.methodology.Instrument;
import org.zarpe.methodology.Item;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.Packs;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;

@Component
class KeepManyAnswers implements RecordAnswers {

    private final Packs packs;
    private final Answers answers;
    private final Clock clock;

    KeepManyAnswers(Packs packs, Answers answers, Clock clock) {
        this.packs = packs;
        this.answers = answers;
        this.clock = clock;
    }

    @Override
    public Batch begin(Actor actor) {
        actor.must(Permission.IMPORT_COMPANIES);
        return new Sheets(Openness.readerFor(actor), clock.instant());
    }

    private final class Sheets implements Batch {
        private final Map<Place, Answers.Placed> sound = new LinkedHashMap<>();
        private final Reader reader;
        private final Instant now;

        Sheets(Reader reader, Instant now) {
            this.reader = reader;
            this.now = now;
        }

        @Override
        public Outcome<String> add(Actor actor, Enrolled enrolled, First first) {
            Pack pack = packs.get(enrolled.pack());
            Optional<Instrument> instrument = pack.findInstrument(first.instrument());
            Optional<Item> item = instrument.flatMap(known -> known.findItem(first.item()));
            if (item.isEmpty()) {
                return Outcome.refused(Refusal.at(instrument.isEmpty() ? "instrument" : "item", "choose-one"));
            }
            Place place = new Place(enrolled.id(), first.instrument(), first.item());
            if (sound.containsKey(place)) {
                return Outcome.refused(Refusal.at("item", "answered-twice"));
            }
            return Openness.of(enrolled, pack, instrument.get())
                    .then(open -> Reply.read(item.get(), pack.scale(), first.typed()))
                    .map(reply -> put(actor, enrolled, place, reply));
        }

        /** What is left open is no answer. */
        private String put(Actor actor, Enrolled enrolled, Place place, Reply reply) {
            if (!reply.isOpen()) {
                Answer answer =
                        new Answer(place.instrument(), place.item(), reader, 1, reply.written(), actor.person(), now);
                sound.put(place, new Answers.Placed(enrolled.id(), answer, enrolled.pack()));
            }
            return reply.written();
        }

        @Override
        public void keep(Set<EnrolmentId> enrolments) {
            sound.keySet().removeIf(place -> !enrolments.contains(place.enrolment()));
            answers.addAll(sound.values());
        }
    }
}
