package org.zarpe.api.resources;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.api.domain.Area;
import org.zarpe.api.wire.Offers;
import org.zarpe.api.wire.Replies;
import org.zarpe.api.wire.Version;
import org.zarpe.api.wire.Wire;
import org.zarpe.identity.Actor;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.programmes.ProgrammeBook;
import org.zarpe.programmes.ProgrammeBook.EnrolmentLine;
import org.zarpe.programmes.application.MoveStage;
import org.zarpe.programmes.application.PlanStage;
import org.zarpe.shared.Text;

/** Stages open and close when their conditions hold, or for a written reason of the director. */
@RestController
@RequestMapping("/api/v1/enrolments/{enrolment}/stages/{stage}")
@Offers(Area.PROGRAMMES)
class StagesResource {

    private final ProgrammeBook book;
    private final MoveStage moves;
    private final PlanStage plans;
    private final Clock clock;

    StagesResource(ProgrammeBook book, MoveStage moves, PlanStage plans, Clock clock) {
        this.book = book;
        this.moves = moves;
        this.plans = plans;
        this.clock = clock;
    }

    /** @param reason why although conditions do not hold; by the director alone, and everybody will see it */
    record MoveWish(@Nullable LocalDate on, @Nullable Text reason) implements Wire {}

    record PlanWish(LocalDate plannedStart, LocalDate plannedEnd) implements Wire {}

    @PostMapping("/opening")
    ResponseEntity<EnrolmentBody> open(
            Actor actor,
            Version version,
            @PathVariable EnrolmentId enrolment,
            @PathVariable String stage,
            @RequestBody MoveWish wish) {
        return Replies.changed(
                moves.open(actor, enrolment, stage, on(wish), wish.reason(), version.seen()),
                () -> now(actor, enrolment));
    }

    @PostMapping("/closing")
    ResponseEntity<EnrolmentBody> close(
            Actor actor,
            Version version,
            @PathVariable EnrolmentId enrolment,
            @PathVariable String stage,
            @RequestBody MoveWish wish) {
        return Replies.changed(
                moves.close(actor, enrolment, stage, on(wish), wish.reason(), version.seen()),
                () -> now(actor, enrolment));
    }

    @PutMapping("/plan")
    ResponseEntity<EnrolmentBody> plan(
            Actor actor,
            Version version,
            @PathVariable EnrolmentId enrolment,
            @PathVariable String stage,
            @RequestBody PlanWish wish) {
        return Replies.changed(
                plans.plan(actor, enrolment, stage, wish.plannedStart(), wish.plannedEnd(), version.seen()),
                () -> now(actor, enrolment));
    }

    private ResponseEntity<EnrolmentBody> now(Actor actor, EnrolmentId enrolment) {
        EnrolmentLine line = book.enrolment(actor, enrolment);
        return Replies.found(EnrolmentBody.of(line), line.enrolled().version());
    }

    private LocalDate on(MoveWish wish) {
        return wish.on() == null ? LocalDate.now(clock) : wish.on();
    }
}
