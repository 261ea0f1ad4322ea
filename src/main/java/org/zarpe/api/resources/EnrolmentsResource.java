package org.zarpe.api.resources;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.api.domain.Area;
import org.zarpe.api.wire.Declined;
import org.zarpe.api.wire.Listing;
import org.zarpe.api.wire.NewId;
import org.zarpe.api.wire.Offers;
import org.zarpe.api.wire.Paging;
import org.zarpe.api.wire.Replies;
import org.zarpe.api.wire.Version;
import org.zarpe.api.wire.Wire;
import org.zarpe.companies.Companies;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.programmes.CohortId;
import org.zarpe.programmes.EndKind;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.programmes.EnrolmentState;
import org.zarpe.programmes.ProgrammeBook;
import org.zarpe.programmes.ProgrammeBook.EnrolmentLine;
import org.zarpe.programmes.ProgrammeBook.Filter;
import org.zarpe.programmes.application.BeginApplication;
import org.zarpe.programmes.application.Decide;
import org.zarpe.programmes.application.EndEnrolment;
import org.zarpe.programmes.application.SendApplication;
import org.zarpe.shared.Text;

/** Enrolments, from the application to their end. One that is an applicant is an application. */
@RestController
@RequestMapping("/api/v1/enrolments")
@Offers(Area.PROGRAMMES)
class EnrolmentsResource {

    private static final String LIST = "enrolments";

    private final ProgrammeBook book;
    private final Companies companies;
    private final BeginApplication beginning;
    private final SendApplication sending;
    private final Decide deciding;
    private final EndEnrolment ending;
    private final Clock clock;

    EnrolmentsResource(
            ProgrammeBook book,
            Companies companies,
            BeginApplication beginning,
            SendApplication sending,
            Decide deciding,
            EndEnrolment ending,
            Clock clock) {
        this.book = book;
        this.companies = companies;
        this.beginning = beginning;
        this.sending = sending;
        this.deciding = deciding;
        this.ending = ending;
        this.clock = clock;
    }

    /** @param consent of the company to the use of its data for the programme */
    record ApplicationWish(
            UUID company, UUID cohort, @Nullable Boolean consent) implements Wire {}

    record SendingWish(@Nullable LocalDate on) implements Wire {}

    record DecisionWish(boolean go, Text reasons, @Nullable LocalDate on) implements Wire {}

    record EndWish(EndKind kind, Text reasons, @Nullable LocalDate on) implements Wire {}

    record ReopeningWish(Text reason, @Nullable LocalDate on) implements Wire {}

    record CriterionBody(String criterion, Text name, String verdict, boolean excepted) {}

    record EligibilityBody(List<CriterionBody> criteria) implements Wire {}

    @GetMapping
    Listing<EnrolmentBody> list(
            Actor actor,
            Paging paging,
            @RequestParam(required = false) @Nullable UUID company,
            @RequestParam(required = false) @Nullable UUID cohort,
            @RequestParam(required = false) @Nullable String state) {
        UUID last = paging.after(LIST, 1).map(keys -> Ids.in(keys.getFirst())).orElse(null);
        Filter filter = new Filter(
                company == null ? null : new CompanyId(company),
                cohort == null ? null : new CohortId(cohort),
                state == null ? null : Kinds.in("state", state, EnrolmentState.class));
        return paging.page(
                LIST,
                book.enrolments(actor, filter, last, paging.limit() + 1),
                line -> List.of(line.enrolled().id().toString()),
                EnrolmentBody::of);
    }

    @PostMapping
    ResponseEntity<EnrolmentBody> begin(Actor actor, NewId id, @RequestBody ApplicationWish wish) {
        CompanyId company = new CompanyId(wish.company());
        if (companies.find(company).isEmpty()) {
            throw Declined.at("/company", "choose-one");
        }
        return Replies.made(
                beginning.begin(
                        actor,
                        new EnrolmentId(id.value()),
                        new CohortId(wish.cohort()),
                        company,
                        Boolean.TRUE.equals(wish.consent()),
                        LocalDate.now(clock)),
                "/api/v1/enrolments/" + id.value(),
                () -> get(actor, new EnrolmentId(id.value())));
    }

    @GetMapping("/{enrolment}")
    ResponseEntity<EnrolmentBody> get(Actor actor, @PathVariable EnrolmentId enrolment) {
        EnrolmentLine line = book.enrolment(actor, enrolment);
        return Replies.found(EnrolmentBody.of(line), line.enrolled().version());
    }

    @GetMapping("/{enrolment}/eligibility")
    EligibilityBody eligibility(Actor actor, @PathVariable EnrolmentId enrolment) {
        return new EligibilityBody(book.eligibility(actor, enrolment).stream()
                .map(line -> new CriterionBody(line.criterion(), line.name(), line.verdict(), line.excepted()))
                .toList());
    }

    @PostMapping("/{enrolment}/application")
    ResponseEntity<EnrolmentBody> send(
            Actor actor, @PathVariable EnrolmentId enrolment, @RequestBody SendingWish wish) {
        return Replies.changed(sending.send(actor, enrolment, on(wish.on())), () -> get(actor, enrolment));
    }

    @PostMapping("/{enrolment}/decision")
    ResponseEntity<EnrolmentBody> decide(
            Actor actor, Version version, @PathVariable EnrolmentId enrolment, @RequestBody DecisionWish wish) {
        return Replies.changed(
                deciding.decide(actor, enrolment, wish.go(), wish.reasons(), on(wish.on()), version.seen()),
                () -> get(actor, enrolment));
    }

    @PostMapping("/{enrolment}/end")
    ResponseEntity<EnrolmentBody> end(
            Actor actor, Version version, @PathVariable EnrolmentId enrolment, @RequestBody EndWish wish) {
        return Replies.changed(
                ending.end(actor, enrolment, wish.kind(), wish.reasons(), on(wish.on()), version.seen()),
                () -> get(actor, enrolment));
    }

    @PostMapping("/{enrolment}/reopening")
    ResponseEntity<EnrolmentBody> reopen(
            Actor actor, Version version, @PathVariable EnrolmentId enrolment, @RequestBody ReopeningWish wish) {
        return Replies.changed(
                ending.reopen(actor, enrolment, wish.reason(), on(wish.on()), version.seen()),
                () -> get(actor, enrolment));
    }

    private LocalDate on(@Nullable LocalDate day) {
        return day == null ? LocalDate.now(clock) : day;
    }
}
