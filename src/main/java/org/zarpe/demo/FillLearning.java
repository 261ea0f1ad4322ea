package org.zarpe.demo;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zarpe.advice.Agreement;
import org.zarpe.advice.RecordVisit;
import org.zarpe.advice.Visit;
import org.zarpe.demo.DemoCompany.Agreed;
import org.zarpe.demo.DemoCompany.Encounter;
import org.zarpe.demo.DemoCompany.Learnt;
import org.zarpe.demo.DemoCompany.Lesson;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Text;
import org.zarpe.training.Attendee;
import org.zarpe.training.LevelChange;
import org.zarpe.training.RecordSession;
import org.zarpe.training.Session;

/** Training sessions, and visits with what was agreed. */
@Component
class FillLearning {

    private final RecordSession sessions;
    private final RecordVisit visits;

    FillLearning(RecordSession sessions, RecordVisit visits) {
        this.sessions = sessions;
        this.visits = visits;
    }

    void train(Play play) {
        play.story()
                .sessions()
                .forEach(lesson -> sessions.record(play.adviser(), play.company(), Ids.next(), session(play, lesson))
                        .orThrow());
    }

    private static Session session(Play play, Lesson lesson) {
        return new Session(
                lesson.kind(),
                true,
                lesson.date(),
                lesson.hours(),
                lesson.topic(),
                lesson.place(),
                lesson.trainer(),
                List.of(),
                lesson.levels().stream().map(learnt -> level(play, learnt)).toList(),
                lesson.note());
    }

    private static LevelChange level(Play play, Learnt learnt) {
        Attendee attendee = new Attendee(play.id(learnt.person()), play.story().nameOf(learnt.person()));
        return new LevelChange(attendee, learnt.competence(), learnt.before(), learnt.after());
    }

    void visit(Play play) {
        play.story()
                .visits()
                .forEach(encounter -> visits.record(
                                play.adviser(),
                                play.company(),
                                Ids.next(),
                                visit(play, encounter),
                                encounter.agreements().stream()
                                        .map(agreed -> agreement(play, agreed))
                                        .toList())
                        .orThrow());
    }

    private static Visit visit(Play play, Encounter encounter) {
        return new Visit(
                encounter.kind(),
                encounter.date(),
                encounter.hours(),
                encounter.people().stream().map(play.story()::nameOf).toList(),
                encounter.pillar(),
                encounter.agenda(),
                encounter.minutes());
    }

    private static Agreement agreement(Play play, Agreed agreed) {
        UUID id = Ids.next();
        Text words = new Text(agreed.es(), agreed.en());
        String owner = agreed.owner() == null ? "" : play.story().nameOf(agreed.owner());
        return new Agreement(id, words, owner, agreed.due(), agreed.action() == null ? id : play.id(agreed.action()));
    }
}
