package org.zarpe.accreditation.application;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.accreditation.About;
import org.zarpe.accreditation.OwnAnswer;
import org.zarpe.accreditation.StateRequirement;
import org.zarpe.accreditation.Stated;
import org.zarpe.accreditation.WorkState;
import org.zarpe.accreditation.domain.StatementBook;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.Enrolments;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Outcome;

@Component
@Transactional
class MakeStatements implements StateRequirement {

    private static final int LONGEST_WORDS = 1000;

    private final Enrolments enrolments;
    private final CompanyAccess access;
    private final StatementBook<WorkState> works;
    private final StatementBook<OwnAnswer> answers;
    private final Clock clock;

    MakeStatements(
            Enrolments enrolments,
            CompanyAccess access,
            StatementBook<WorkState> works,
            StatementBook<OwnAnswer> answers,
            Clock clock) {
        this.enrolments = enrolments;
        this.access = access;
        this.works = works;
        this.answers = answers;
        this.clock = clock;
    }

    @Override
    public Outcome<Stated<WorkState>> work(Actor actor, About about, WorkState state, long version) {
        Enrolled enrolled = enrolments.get(about.enrolment());
        access.must(actor, Permission.NOTE_EVIDENCE, enrolled.company());
        return open(enrolled, about)
                .then(sound -> works.restate(
                        about, WorkState.TO_DO, state, version, enrolled.pack(), actor.person(), clock.instant()));
    }

    @Override
    public Outcome<Stated<OwnAnswer>> answer(Actor actor, About about, OwnAnswer answer, long version) {
        Enrolled enrolled = enrolments.get(about.enrolment());
        access.must(actor, Permission.ANSWER_REQUIREMENTS, enrolled.company());
        return open(enrolled, about)
                .then(sound -> new Faults()
                        .text("words", answer.words().es(), LONGEST_WORDS)
                        .or(() -> answer))
                .then(sound -> answers.restate(
                        about, OwnAnswer.OPEN, sound, version, enrolled.pack(), actor.person(), clock.instant()));
    }

    private Outcome<Enrolled> open(Enrolled enrolled, About about) {
        enrolments.packOf(enrolled).requirement(about.requirement());
        return enrolled.ifOngoing().then(open -> enrolments.using("requirements", open));
    }
}
