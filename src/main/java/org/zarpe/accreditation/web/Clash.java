package org.zarpe.accreditation.web;

import java.util.List;
import java.util.stream.Stream;
import org.zarpe.accreditation.OwnAnswer;
import org.zarpe.accreditation.RequirementLine;
import org.zarpe.accreditation.WorkState;
import org.zarpe.diagnosis.Mark;
import org.zarpe.diagnosis.Reading;
import org.zarpe.shared.web.Difference;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.Words;

/** What stands now beside what was typed. */
record Clash(RequirementLine line, Reading reading, Words words) {

    List<Difference> between(Sent sent) {
        Typed yours = sent.typed();
        return switch (sent.form()) {
            case Sent.READING ->
                List.of(new Difference(
                        words.of("accreditation.reader", reading.reader()),
                        level(ReadingForm.mark(line.scale(), yours.values()).orElse(Mark.OPEN)),
                        level(reading.mark())));
            case Sent.ANSWER ->
                Stream.of(
                                new Difference(
                                        words.of("accreditation.own-answer"),
                                        said("accreditation.answer", yours.value("choice"), OwnAnswer.Choice.values()),
                                        words.of(
                                                "accreditation.answer",
                                                line.answer().value().choice())),
                                new Difference(
                                        words.of("accreditation.own-answer.words"),
                                        yours.value("words"),
                                        words.of(line.answer().value().words())))
                        .filter(difference -> !difference.yours().equals(difference.theirs()))
                        .toList();
            case Sent.WORK ->
                List.of(new Difference(
                        words.of("accreditation.work"),
                        said("accreditation.work", yours.value("state"), WorkState.values()),
                        words.of("accreditation.work", line.work().value())));
            default -> withdrawal(sent);
        };
    }

    private List<Difference> withdrawal(Sent sent) {
        return line.evidence().stream()
                .filter(note -> Sent.withdrawal(note.id()).equals(sent.form()))
                .map(note -> note.withdrawal())
                .map(standing -> new Difference(
                        words.of("accreditation.evidence.reason"),
                        sent.typed().value("reason"),
                        standing == null ? "" : words.of(standing.reason())))
                .toList();
    }

    private String level(Mark mark) {
        return new LevelWords(words).full(line.requirement(), line.scale(), mark);
    }

    private String said(String prefix, String typed, Enum<?>[] values) {
        return Stream.of(values)
                .filter(value -> Words.kebab(value).equals(typed))
                .map(value -> words.of(prefix, value))
                .findFirst()
                .orElse(typed);
    }
}
