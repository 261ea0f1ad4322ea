package org.zarpe.reviews.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyFile;
import org.zarpe.companies.CompanyId;
import org.zarpe.companies.CompanyPeople;
import org.zarpe.identity.Actor;
import org.zarpe.identity.People;
import org.zarpe.identity.Permission;
import org.zarpe.plans.PlannedAction;
import org.zarpe.plans.Plans;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.Enrolments;
import org.zarpe.reviews.HoldReviews;
import org.zarpe.reviews.HoldReviews.Resolved;
import org.zarpe.reviews.domain.Decision;
import org.zarpe.reviews.domain.ManagementReview;
import org.zarpe.reviews.queries.ReviewShelf;
import org.zarpe.reviews.web.ManagementReviewPage.Followed;
import org.zarpe.reviews.web.ManagementReviewPage.May;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Language;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Text;
import org.zarpe.shared.web.Answers;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Paper;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.Dictionary;
import org.zarpe.shared.words.Words;
import org.zarpe.shared.words.WrittenFields;

/** A management review: its figures, its decisions, its signature. */
@RestController
@RequestMapping("/companies/{company}/management-reviews/{review}")
class ManagementReviewController {

    private final CompanyFile.Cabinet cabinet;
    private final CompanyAccess access;
    private final CompanyPeople colleagues;
    private final Enrolments enrolments;
    private final ReviewShelf shelf;
    private final HoldReviews holding;
    private final Plans plans;
    private final People people;
    private final Paper paper;
    private final Dictionary dictionary;
    private final Clock clock;

    ManagementReviewController(
            CompanyFile.Cabinet cabinet,
            CompanyAccess access,
            CompanyPeople colleagues,
            Enrolments enrolments,
            ReviewShelf shelf,
            HoldReviews holding,
            Plans plans,
            People people,
            Paper paper,
            Dictionary dictionary,
            Clock clock) {
        this.cabinet = cabinet;
        this.access = access;
        this.colleagues = colleagues;
        this.enrolments = enrolments;
        this.shelf = shelf;
        this.holding = holding;
        this.plans = plans;
        this.people = people;
        this.paper = paper;
        this.dictionary = dictionary;
        this.clock = clock;
    }

    @GetMapping
    ManagementReviewPage page(
            Actor actor, Language language, @PathVariable CompanyId company, @PathVariable UUID review) {
        CompanyFile file = cabinet.open(actor, company, Addresses.TAB, Permission.SEE_REVIEWS);
        ManagementReview found = shelf.review(actor, company, review);
        Enrolled enrolled = found.enrolled();
        boolean holds = enrolled.isKeptUp() && access.may(actor, Permission.HOLD_REVIEWS, company);
        return new ManagementReviewPage(
                file,
                found,
                new May(
                        holds && !found.isSigned(),
                        enrolled.isKeptUp() && !found.isSigned() && access.may(actor, Permission.SIGN_REVIEWS, company),
                        holds && found.isSigned()),
                signer(found),
                signedOn(found),
                followed(company, found, dictionary.in(language)),
                Ids.next(),
                colleagues.of(company).stream()
                        .map(CompanyPeople.Colleague::name)
                        .toList(),
                Typed.blank());
    }

    @PostMapping("/figures")
    ResponseEntity<Page> takeFigures(
            Actor actor, Language language, @PathVariable CompanyId company, @PathVariable UUID review) {
        return after(actor, language, company, review, Map.of(), holding.takeFigures(actor, company, review));
    }

    @PostMapping("/decisions")
    ResponseEntity<Page> decide(
            Actor actor,
            Language language,
            @PathVariable CompanyId company,
            @PathVariable UUID review,
            @RequestParam UUID id,
            @RequestParam Map<String, String> sent) {
        access.must(actor, Permission.HOLD_REVIEWS, company);
        return after(
                actor,
                language,
                company,
                review,
                sent,
                resolved(sent).then(sound -> holding.decide(actor, company, review, id, sound)));
    }

    @PostMapping("/decisions/{decision}/removal")
    ResponseEntity<Page> strike(
            Actor actor,
            Language language,
            @PathVariable CompanyId company,
            @PathVariable UUID review,
            @PathVariable UUID decision) {
        return after(actor, language, company, review, Map.of(), holding.strike(actor, company, review, decision));
    }

    @PostMapping("/decisions/{decision}/settlement")
    ResponseEntity<Page> settle(
            Actor actor,
            Language language,
            @PathVariable CompanyId company,
            @PathVariable UUID review,
            @PathVariable UUID decision) {
        return after(actor, language, company, review, Map.of(), holding.settle(actor, company, review, decision));
    }

    @PostMapping("/signature")
    ResponseEntity<Page> sign(
            Actor actor,
            Language language,
            @PathVariable CompanyId company,
            @PathVariable UUID review,
            @RequestParam Map<String, String> sent) {
        long seen = new WrittenFields(sent, new Faults()).version();
        return after(actor, language, company, review, Map.of(), holding.sign(actor, company, review, seen));
    }

    @GetMapping("/paper")
    ResponseEntity<byte[]> paper(
            Actor actor, Language language, @PathVariable CompanyId company, @PathVariable UUID review) {
        CompanyFile file = cabinet.open(actor, company, Addresses.TAB, Permission.SEE_REVIEWS);
        ManagementReview found = shelf.review(actor, company, review);
        byte[] pdf = paper.pdf(
                dictionary.in(language).of("reviews.review.title", found.number()),
                new MinutesPaperPage(
                        file.company().name(), found, signer(found), signedOn(found), LocalDate.now(clock)),
                language);
        return AuditController.printed(found.number() + ".pdf", pdf);
    }

    private ResponseEntity<Page> after(
            Actor actor,
            Language language,
            CompanyId company,
            UUID review,
            Map<String, String> sent,
            Outcome<UUID> outcome) {
        if (outcome instanceof Outcome.Refused<UUID> refused) {
            UUID again = new WrittenFields(sent, new Faults()).id("id").orElseGet(Ids::next);
            ManagementReviewPage page = page(actor, language, company, review)
                    .refused(again, Typed.of(sent).refused(refused.reasons()));
            return refused.isStale() ? Answers.stale(page) : Answers.refused(page);
        }
        return Answers.seeOther(Addresses.review(company, review));
    }

    private static Outcome<Resolved> resolved(Map<String, String> sent) {
        Faults faults = new Faults();
        WrittenFields fields = new WrittenFields(sent, faults);
        LocalDate due = MeetingForm.day(fields, faults, "due");
        String what = fields.text("what");
        return faults.or(() -> new Resolved(new Text(what, what), fields.text("owner"), due));
    }

    private List<Followed> followed(CompanyId company, ManagementReview review, Words words) {
        Map<UUID, PlannedAction> actions = plans.actions(review.enrolled().id()).stream()
                .collect(Collectors.toMap(PlannedAction::id, Function.identity()));
        return review.standing().stream()
                .map(one -> followed(company, review, one, Optional.ofNullable(actions.get(one.id())), words))
                .toList();
    }

    private static Followed followed(
            CompanyId company,
            ManagementReview review,
            Decision decision,
            Optional<PlannedAction> action,
            Words words) {
        if (!review.isSigned()) {
            return new Followed(decision, null, "", false);
        }
        if (decision.inPlan() && action.isPresent()) {
            return new Followed(
                    decision,
                    Addresses.file(company) + "/actions/" + decision.id(),
                    words.of(
                            "reviews.decision.in-plan",
                            words.of("plans.stands", action.get().status())),
                    false);
        }
        return decision.settledOn() == null
                ? new Followed(decision, null, words.of("reviews.decision.kept-here"), true)
                : new Followed(decision, null, words.of("reviews.decision.settled", decision.settledOn()), false);
    }

    private @Nullable String signer(ManagementReview review) {
        return review.signed() == null ? null : people.nameOf(review.signed().by());
    }

    private @Nullable LocalDate signedOn(ManagementReview review) {
        return review.signed() == null
                ? null
                : LocalDate.ofInstant(review.signed().at(), clock.getZone());
    }
}
