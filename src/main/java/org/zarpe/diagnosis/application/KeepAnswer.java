package org.zarpe.diagnosis.application;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.diagnosis.AnswerItem;
import org.zarpe.diagnosis.Reader;
import org.zarpe.diagnosis.domain.Answer;
import org.zarpe.diagnosis.domain.Answers;
import org.zarpe.diagnosis.domain.Reply;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.methodology.Instrument;
import org.zarpe.methodology.Item;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.Packs;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.Enrolments;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;

@Component
class KeepAnswer implements AnswerItem {

    private final Enrolments enrolments;
    private final CompanyAccess access;
    private final Packs packs;
    private final Answers answers;
    private final Clock clock;

    KeepAnswer(Enrolments enrolments, CompanyAccess access, Packs packs, Answers answers, Clock clock) {
        this.enrolments = enrolments;
        this.access = access;
        this.packs = packs;
        this.answers = answers;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Outcome<Long> answer(Actor actor, Given given) {
        Enrolled enrolled = enrolments.get(given.enrolment());
        access.must(actor, Permission.ANSWER, enrolled.company());
        Pack pack = packs.get(enrolled.pack());
        Instrument instrument = pack.instrument(given.instrument());
        Item item = instrument.item(given.item());
        return Openness.of(enrolled, pack, instrument)
                .then(open -> Reply.read(item, pack.scale(), given.typed()))
                .then(reply -> keep(actor, given, reply, enrolled));
    }

    private Outcome<Long> keep(Actor actor, Given given, Reply reply, Enrolled enrolled) {
        Reader reader = Openness.readerFor(actor);
        List<Answer> history = answers.history(given.enrolment(), given.instrument(), given.item(), reader);
        long current = history.isEmpty() ? 0 : history.getLast().version();
        String latest = written(history, current);
        if (history.isEmpty() && given.typed().isBlank()
                || !history.isEmpty() && reply.written().equals(latest)) {
            return Outcome.done(current);
        }
        // a form that brings back what it was given has not changed it, whatever others did meanwhile
        if (given.version() != current && reply.written().equals(written(history, given.version()))) {
            return Outcome.done(current);
        }
        Answer next = new Answer(
                given.instrument(),
                given.item(),
                reader,
                current + 1,
                reply.isOpen() ? null : reply.written(),
                actor.person(),
                clock.instant());
        return given.version() == current && answers.add(given.enrolment(), next, enrolled.pack())
                ? Outcome.done(next.version())
                : Outcome.refused(Refusal.at(given.item(), "stale"));
    }

    private static String written(List<Answer> history, long version) {
        return history.stream()
                .filter(answer -> answer.version() == version)
                .findFirst()
                .map(Answer::written)
                .orElse("");
    }
}
