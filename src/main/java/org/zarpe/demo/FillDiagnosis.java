package org.zarpe.demo;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zarpe.demo.DemoCompany.BothReadings;
import org.zarpe.demo.DemoCompany.SwotLine;
import org.zarpe.diagnosis.AnswerItem;
import org.zarpe.diagnosis.AnswerItem.Given;
import org.zarpe.diagnosis.DrawSwot;
import org.zarpe.diagnosis.DrawSwot.Wording;
import org.zarpe.diagnosis.Mark;
import org.zarpe.diagnosis.Quadrant;
import org.zarpe.diagnosis.ReadRequirement;
import org.zarpe.diagnosis.ReadRequirement.Marked;
import org.zarpe.diagnosis.Reader;
import org.zarpe.diagnosis.SwotSource;
import org.zarpe.identity.Actor;
import org.zarpe.programmes.Enrolments;
import org.zarpe.shared.Text;

/** Answers, levels of requirements, SWOT. */
@Component
class FillDiagnosis {

    private final AnswerItem answers;
    private final ReadRequirement requirements;
    private final DrawSwot swot;
    private final Enrolments enrolments;

    FillDiagnosis(AnswerItem answers, ReadRequirement requirements, DrawSwot swot, Enrolments enrolments) {
        this.answers = answers;
        this.requirements = requirements;
        this.swot = swot;
        this.enrolments = enrolments;
    }

    /** The instruments of the stage. */
    void answer(Play play, String stage) {
        enrolments.packOf(enrolments.get(play.enrolment())).instruments().stream()
                .filter(instrument -> instrument.stage().equals(stage))
                .forEach(
                        instrument -> Optional.ofNullable(play.story().answers().get(instrument.id()))
                                .ifPresent(given -> answer(play, instrument.id(), given)));
    }

    private void answer(Play play, String instrument, BothReadings given) {
        answer(play, instrument, given.self(), play.manager());
        answer(play, instrument, given.adviser(), play.adviser());
    }

    private void answer(Play play, String instrument, Map<String, Object> given, Actor actor) {
        given.forEach(
                (item, value) -> answers.answer(actor, new Given(play.enrolment(), instrument, item, written(value), 0))
                        .orThrow());
    }

    private static String written(Object value) {
        return switch (value) {
            case Boolean yes -> yes ? "yes" : "no";
            case Map<?, ?> text -> String.valueOf(text.get("es"));
            default -> value.toString();
        };
    }

    void read(Play play) {
        play.story().requirements().forEach((requirement, level) -> {
            mark(play, requirement, level.self(), Reader.SELF, play.manager());
            mark(play, requirement, level.adviser(), Reader.ADVISER, play.adviser());
        });
    }

    private void mark(Play play, String requirement, @Nullable Integer level, Reader reader, Actor actor) {
        if (level != null) {
            requirements
                    .read(actor, new Marked(play.enrolment(), requirement, reader, new Mark.Level(level), 0))
                    .orThrow();
        }
    }

    void drawSwot(Play play) {
        play.story()
                .swot()
                .forEach(line -> swot.add(play.adviser(), play.company(), play.id(line.key()), wording(play, line))
                        .orThrow());
    }

    private static Wording wording(Play play, SwotLine line) {
        return new Wording(
                Quadrant.valueOf(line.quadrant().toUpperCase(Locale.ROOT)),
                line.text(),
                line.importance(),
                source(line, play.story().swotSource()));
    }

    private static SwotSource source(SwotLine line, @Nullable Text common) {
        return line.source().entrySet().stream()
                .findFirst()
                .map(source -> new SwotSource(
                        SwotSource.Kind.valueOf(source.getKey().toUpperCase(Locale.ROOT)), source.getValue()))
                .orElseGet(() -> new SwotSource(SwotSource.Kind.REPORTED, common == null ? "" : common.es()));
    }
}
