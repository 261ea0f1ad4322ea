package org.zarpe.api.resources;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.accreditation.About;
import org.zarpe.accreditation.GiveVerdict;
import org.zarpe.accreditation.OwnAnswer;
import org.zarpe.accreditation.RequirementGrids;
import org.zarpe.accreditation.RequirementLine;
import org.zarpe.accreditation.StateRequirement;
import org.zarpe.accreditation.Stated;
import org.zarpe.accreditation.Verdict;
import org.zarpe.accreditation.WorkState;
import org.zarpe.api.domain.Area;
import org.zarpe.api.wire.Declined;
import org.zarpe.api.wire.Listing;
import org.zarpe.api.wire.Offers;
import org.zarpe.api.wire.Paging;
import org.zarpe.api.wire.Replies;
import org.zarpe.api.wire.Version;
import org.zarpe.api.wire.Wire;
import org.zarpe.diagnosis.Mark;
import org.zarpe.diagnosis.ReadRequirement;
import org.zarpe.diagnosis.Reader;
import org.zarpe.diagnosis.Reading;
import org.zarpe.identity.Actor;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.programmes.Enrolments;
import org.zarpe.shared.Text;

/** Requirements and everything that stands beside each: work, own answer, verdict and three readings, every one with a version of its own. */
@RestController
@RequestMapping("/api/v1/enrolments/{enrolment}/requirements")
@Offers(Area.REQUIREMENTS)
class RequirementsResource {

    private final Enrolments enrolments;
    private final RequirementGrids grids;
    private final StateRequirement stating;
    private final GiveVerdict judging;
    private final ReadRequirement reading;

    RequirementsResource(
            Enrolments enrolments,
            RequirementGrids grids,
            StateRequirement stating,
            GiveVerdict judging,
            ReadRequirement reading) {
        this.enrolments = enrolments;
        this.grids = grids;
        this.stating = stating;
        this.judging = judging;
        this.reading = reading;
    }

    record RequirementBody(
            String requirement,
            WorkBody work,
            OwnAnswerBody answer,
            VerdictBody verdict,
            ReadingBody self,
            ReadingBody adviser,
            ReadingBody assessor,
            int proofs)
            implements Wire {
        static RequirementBody of(RequirementLine line) {
            return new RequirementBody(
                    line.requirement().id(),
                    new WorkBody(line.work().value(), line.work().version()),
                    OwnAnswerBody.of(line.answer()),
                    VerdictBody.of(line.verdict()),
                    ReadingBody.of(line.self()),
                    ReadingBody.of(line.adviser()),
                    ReadingBody.of(line.assessor()),
                    line.proofs());
        }
    }

    record WorkBody(WorkState state, long version) implements Wire {}

    record WorkWish(WorkState state) implements Wire {}

    record OwnAnswerBody(OwnAnswer.Choice choice, Text words, long version) implements Wire {
        static OwnAnswerBody of(Stated<OwnAnswer> stated) {
            return new OwnAnswerBody(stated.value().choice(), stated.value().words(), stated.version());
        }
    }

    record OwnAnswerWish(OwnAnswer.Choice choice, @Nullable Text words) implements Wire {}

    record VerdictBody(Verdict.Ruling ruling, Verdict.@Nullable Finding finding, Text note, long version)
            implements Wire {
        static VerdictBody of(Stated<Verdict> stated) {
            Verdict verdict = stated.value();
            return new VerdictBody(verdict.ruling(), verdict.finding(), verdict.note(), stated.version());
        }
    }

    record VerdictWish(
            Verdict.Ruling ruling,
            Verdict.@Nullable Finding finding,
            @Nullable Text note) implements Wire {}

    /** @param notApplicable why it does not apply, null where it does */
    record ReadingBody(@Nullable Integer level, @Nullable String notApplicable, long version) implements Wire {
        static ReadingBody of(Reading reading) {
            Mark mark = reading.mark();
            return new ReadingBody(
                    mark instanceof Mark.Level(int level) ? level : null,
                    mark instanceof Mark.NotApplicable(String reason) ? reason : null,
                    reading.version());
        }
    }

    /** Neither of both leaves it open again. */
    record ReadingWish(@Nullable Integer level, @Nullable String notApplicable) implements Wire {
        Mark mark() {
            if (level != null && notApplicable != null) {
                throw Declined.at("/notApplicable", "value-and-reason");
            }
            if (level != null) {
                return new Mark.Level(level);
            }
            return notApplicable == null ? Mark.OPEN : new Mark.NotApplicable(notApplicable);
        }
    }

    @GetMapping
    Listing<RequirementBody> list(Actor actor, Paging paging, @PathVariable EnrolmentId enrolment) {
        return paging.cut(
                "requirements",
                grids.of(actor, enrolments.get(enrolment)).lines(),
                line -> line.requirement().id(),
                RequirementBody::of);
    }

    @GetMapping("/{requirement}")
    RequirementBody get(Actor actor, @PathVariable EnrolmentId enrolment, @PathVariable String requirement) {
        return RequirementBody.of(line(actor, enrolment, requirement));
    }

    @PutMapping("/{requirement}/work")
    ResponseEntity<WorkBody> work(
            Actor actor,
            Version version,
            @PathVariable EnrolmentId enrolment,
            @PathVariable String requirement,
            @RequestBody WorkWish wish) {
        line(actor, enrolment, requirement);
        return Replies.changed(
                stating.work(actor, new About(enrolment, requirement), wish.state(), version.seen()), () -> {
                    Stated<WorkState> now = line(actor, enrolment, requirement).work();
                    return Replies.found(new WorkBody(now.value(), now.version()), now.version());
                });
    }

    @PutMapping("/{requirement}/answer")
    ResponseEntity<OwnAnswerBody> answer(
            Actor actor,
            Version version,
            @PathVariable EnrolmentId enrolment,
            @PathVariable String requirement,
            @RequestBody OwnAnswerWish wish) {
        line(actor, enrolment, requirement);
        OwnAnswer answer = new OwnAnswer(wish.choice(), wish.words() == null ? Text.NOTHING : wish.words());
        return Replies.changed(stating.answer(actor, new About(enrolment, requirement), answer, version.seen()), () -> {
            Stated<OwnAnswer> now = line(actor, enrolment, requirement).answer();
            return Replies.found(OwnAnswerBody.of(now), now.version());
        });
    }

    /** Not looked at first as the others are: an assessor sees the requirements of companies by judging them. */
    @PutMapping("/{requirement}/verdict")
    ResponseEntity<VerdictBody> verdict(
            Actor actor,
            Version version,
            @PathVariable EnrolmentId enrolment,
            @PathVariable String requirement,
            @RequestBody VerdictWish wish) {
        Verdict verdict = new Verdict(wish.ruling(), wish.finding(), wish.note() == null ? Text.NOTHING : wish.note());
        return Replies.changed(judging.give(actor, new About(enrolment, requirement), verdict, version.seen()), () -> {
            Stated<Verdict> now =
                    grids.of(enrolments.get(enrolment)).line(requirement).verdict();
            return Replies.found(VerdictBody.of(now), now.version());
        });
    }

    @PutMapping("/{requirement}/readings/{reader}")
    ResponseEntity<ReadingBody> read(
            Actor actor,
            Version version,
            @PathVariable EnrolmentId enrolment,
            @PathVariable String requirement,
            @PathVariable String reader,
            @RequestBody ReadingWish wish) {
        Reader whose = Kinds.in("reader", reader, Reader.class);
        ReadRequirement.Marked marked =
                new ReadRequirement.Marked(enrolment, requirement, whose, wish.mark(), version.seen());
        return Replies.changed(reading.read(actor, marked), () -> {
            RequirementLine line = grids.of(enrolments.get(enrolment)).line(requirement);
            Reading now = switch (whose) {
                case SELF -> line.self();
                case ADVISER -> line.adviser();
                case ASSESSOR -> line.assessor();
            };
            return Replies.found(ReadingBody.of(now), now.version());
        });
    }

    private RequirementLine line(Actor actor, EnrolmentId enrolment, String requirement) {
        return grids.of(actor, enrolments.get(enrolment)).line(requirement);
    }
}
