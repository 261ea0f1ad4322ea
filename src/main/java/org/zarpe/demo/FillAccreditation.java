package org.zarpe.demo;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.zarpe.accreditation.About;
import org.zarpe.accreditation.OwnAnswer;
import org.zarpe.accreditation.StateRequirement;
import org.zarpe.demo.DemoCompany.Level;
import org.zarpe.evidence.NoteEvidence;
import org.zarpe.evidence.NoteEvidence.Noted;
import org.zarpe.shared.Ids;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Text;

/** What is stated of each requirement, and what shows it. */
@Component
class FillAccreditation {

    private final StateRequirement statements;
    private final NoteEvidence evidence;

    FillAccreditation(StateRequirement statements, NoteEvidence evidence) {
        this.statements = statements;
        this.evidence = evidence;
    }

    void state(Play play) {
        play.story().requirements().forEach((requirement, level) -> state(play, requirement, level));
    }

    private void state(Play play, String requirement, Level level) {
        About about = new About(play.enrolment(), requirement);
        statements.work(play.adviser(), about, level.work(), 0).orThrow();
        if (level.own() != null) {
            OwnAnswer answer = new OwnAnswer(level.own(), Text.NOTHING);
            statements.answer(play.manager(), about, answer, 0).orThrow();
        }
        if (level.evidence() != null) {
            PartialDate since = PartialDate.parse(
                            Objects.requireNonNull(play.story().evidenceSince()))
                    .orElseThrow();
            evidence.note(
                            play.manager(),
                            play.enrolment(),
                            Ids.next(),
                            new Noted(List.of(requirement), level.evidence(), since, null))
                    .orThrow();
        }
    }
}
