package org.zarpe.demo;

import org.springframework.stereotype.Component;
import org.zarpe.accreditation.About;
import org.zarpe.accreditation.OwnAnswer;
import org.zarpe.accreditation.StateRequirement;
import org.zarpe.demo.DemoCompany.Level;
import org.zarpe.shared.Text;

/** What is stated of each requirement, and what shows it. */
@Component
class FillAccreditation {

    private final StateRequirement statements;
    private final FillEvidence evidence;

    FillAccreditation(StateRequirement statements, FillEvidence evidence) {
        this.statements = statements;
        this.evidence = evidence;
    }

    void state(Play play) {
        play.story().requirements().forEach((requirement, level) -> state(play, requirement, level));
        evidence.show(play);
    }

    private void state(Play play, String requirement, Level level) {
        About about = new About(play.enrolment(), requirement);
        statements.work(play.adviser(), about, level.work(), 0).orThrow();
        if (level.own() != null) {
            OwnAnswer answer = new OwnAnswer(level.own(), Text.NOTHING);
            statements.answer(play.manager(), about, answer, 0).orThrow();
        }
    }
}
