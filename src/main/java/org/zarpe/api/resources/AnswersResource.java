package org.zarpe.api.resources;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.api.domain.Area;
import org.zarpe.api.wire.Listing;
import org.zarpe.api.wire.Offers;
import org.zarpe.api.wire.Paging;
import org.zarpe.api.wire.Replies;
import org.zarpe.api.wire.Version;
import org.zarpe.api.wire.Wire;
import org.zarpe.diagnosis.AnswerItem;
import org.zarpe.diagnosis.GivenAnswers;
import org.zarpe.diagnosis.GivenAnswers.GivenAnswer;
import org.zarpe.diagnosis.Reader;
import org.zarpe.diagnosis.Scores;
import org.zarpe.identity.Actor;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.programmes.Enrolments;

/** Answers to instruments, and the scores they make. A manager answers for the company, an adviser or the director beside it. */
@RestController
@RequestMapping("/api/v1/enrolments/{enrolment}")
@Offers(Area.DIAGNOSIS)
class AnswersResource {

    private final Enrolments enrolments;
    private final GivenAnswers answers;
    private final AnswerItem answering;
    private final Scores scores;

    AnswersResource(Enrolments enrolments, GivenAnswers answers, AnswerItem answering, Scores scores) {
        this.enrolments = enrolments;
        this.answers = answers;
        this.answering = answering;
        this.scores = scores;
    }

    /** @param value a level, a number, "yes" or "no", the id of a choice, or words, as the item asks */
    record AnswerBody(
            String instrument,
            String item,
            Reader reader,
            @Nullable String value,
            @Nullable Instant at) implements Wire {
        static AnswerBody of(GivenAnswer given) {
            return new AnswerBody(given.instrument(), given.item(), given.reader(), given.value(), given.at());
        }
    }

    /** @param value null leaves the item open again */
    record AnswerWish(@Nullable String value) implements Wire {}

    /** @param of what is scored: "foundation", "reliability", "dimension" or "requirements" */
    record ScoreBody(String of, String id, Reader reader, BigDecimal low, BigDecimal high, int answered, int asked)
            implements Wire {}

    @GetMapping("/answers")
    Listing<AnswerBody> list(
            Actor actor,
            Paging paging,
            @PathVariable EnrolmentId enrolment,
            @RequestParam(defaultValue = "") String instrument) {
        List<GivenAnswer> all = answers.of(actor, enrolments.get(enrolment)).stream()
                .filter(answer -> instrument.isEmpty() || answer.instrument().equals(instrument))
                .toList();
        return paging.cut(
                "answers",
                all,
                answer -> answer.instrument() + "/" + answer.item() + "/" + answer.reader(),
                AnswerBody::of);
    }

    @GetMapping("/instruments/{instrument}/answers/{item}")
    ResponseEntity<AnswerBody> get(
            Actor actor,
            @PathVariable EnrolmentId enrolment,
            @PathVariable String instrument,
            @PathVariable String item) {
        Enrolled enrolled = enrolments.get(enrolment);
        enrolments.packOf(enrolled).instrument(instrument).item(item);
        GivenAnswer given = answers.of(actor, enrolled, instrument, item);
        return Replies.found(AnswerBody.of(given), given.version());
    }

    @PutMapping("/instruments/{instrument}/answers/{item}")
    ResponseEntity<AnswerBody> answer(
            Actor actor,
            Version version,
            @PathVariable EnrolmentId enrolment,
            @PathVariable String instrument,
            @PathVariable String item,
            @RequestBody AnswerWish wish) {
        AnswerItem.Given given = new AnswerItem.Given(
                enrolment, instrument, item, wish.value() == null ? "" : wish.value(), version.seen());
        return Replies.changed(answering.answer(actor, given), () -> get(actor, enrolment, instrument, item));
    }

    @GetMapping("/scores")
    Listing<ScoreBody> scores(Actor actor, Paging paging, @PathVariable EnrolmentId enrolment) {
        return paging.cut(
                "scores",
                scores.all(actor, enrolments.get(enrolment)),
                one -> one.of() + "/" + one.id() + "/" + one.reader(),
                one -> new ScoreBody(
                        one.of(),
                        one.id(),
                        one.reader(),
                        one.score().low(),
                        one.score().high(),
                        one.score().answered(),
                        one.score().asked()));
    }
}
