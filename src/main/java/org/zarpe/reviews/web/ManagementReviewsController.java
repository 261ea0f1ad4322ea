package org.zarpe.reviews.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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
import org.zarpe.identity.Permission;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.Enrolments;
import org.zarpe.reviews.HoldReviews;
import org.zarpe.reviews.HoldReviews.Meeting;
import org.zarpe.reviews.domain.ManagementReview;
import org.zarpe.reviews.queries.ReviewShelf;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Language;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Text;
import org.zarpe.shared.web.Answers;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.Dictionary;
import org.zarpe.shared.words.Words;
import org.zarpe.shared.words.WrittenFields;

/** The management reviews of a company, and the meeting of one. */
@RestController
@RequestMapping("/companies/{company}/management-reviews")
class ManagementReviewsController {

    private final CompanyFile.Cabinet cabinet;
    private final CompanyAccess access;
    private final CompanyPeople colleagues;
    private final Enrolments enrolments;
    private final ReviewShelf shelf;
    private final HoldReviews holding;
    private final Dictionary dictionary;
    private final Clock clock;

    ManagementReviewsController(
            CompanyFile.Cabinet cabinet,
            CompanyAccess access,
            CompanyPeople colleagues,
            Enrolments enrolments,
            ReviewShelf shelf,
            HoldReviews holding,
            Dictionary dictionary,
            Clock clock) {
        this.cabinet = cabinet;
        this.access = access;
        this.colleagues = colleagues;
        this.enrolments = enrolments;
        this.shelf = shelf;
        this.holding = holding;
        this.dictionary = dictionary;
        this.clock = clock;
    }

    @GetMapping
    ManagementReviewsPage page(Actor actor, Language language, @PathVariable CompanyId company) {
        CompanyFile file = cabinet.open(actor, company, Addresses.TAB, Permission.SEE_REVIEWS);
        Enrolled enrolled = enrolments.current(company).orElseThrow();
        List<ManagementReview> reviews = shelf.reviews(actor, enrolled).reversed();
        return new ManagementReviewsPage(
                file,
                Addresses.views(company, Addresses.View.REVIEWS, dictionary.in(language)),
                enrolled.isKeptUp() && access.may(actor, Permission.HOLD_REVIEWS, company),
                reviews.stream().anyMatch(one -> !one.isSigned()),
                reviews,
                LocalDate.now(clock));
    }

    /** Everybody of the company is there until somebody says otherwise. */
    @GetMapping("/new")
    MeetingPage blank(Actor actor, @PathVariable CompanyId company) {
        CompanyFile file = cabinet.open(actor, company, Addresses.TAB, Permission.HOLD_REVIEWS);
        return new MeetingPage(
                file,
                Ids.next(),
                null,
                null,
                Typed.blank()
                        .with("held", PartialDate.of(LocalDate.now(clock)).written())
                        .with(
                                "present",
                                colleagues.of(company).stream()
                                        .map(CompanyPeople.Colleague::name)
                                        .collect(Collectors.joining("\n"))),
                List.of());
    }

    @PostMapping
    ResponseEntity<Page> begin(
            Actor actor,
            @PathVariable CompanyId company,
            @RequestParam UUID id,
            @RequestParam Map<String, String> sent) {
        access.must(actor, Permission.HOLD_REVIEWS, company);
        return switch (MeetingForm.read(sent, Text.NOTHING)
                .then(meeting -> holding.begin(actor, company, id, meeting))) {
            case Outcome.Done<UUID> done -> Answers.seeOther(Addresses.review(company, id));
            case Outcome.Refused<UUID> refused ->
                Answers.refused(new MeetingPage(
                        cabinet.open(actor, company, Addresses.TAB, Permission.HOLD_REVIEWS),
                        id,
                        null,
                        null,
                        Typed.of(sent).refused(refused.reasons()),
                        List.of()));
        };
    }

    @GetMapping("/{review}/meeting")
    MeetingPage open(Actor actor, Language language, @PathVariable CompanyId company, @PathVariable UUID review) {
        CompanyFile file = cabinet.open(actor, company, Addresses.TAB, Permission.HOLD_REVIEWS);
        ManagementReview found = shelf.review(actor, company, review);
        return page(file, found, MeetingForm.written(found.meeting(), dictionary.in(language)));
    }

    @PostMapping("/{review}/meeting")
    ResponseEntity<Page> reword(
            Actor actor,
            Language language,
            @PathVariable CompanyId company,
            @PathVariable UUID review,
            @RequestParam Map<String, String> sent) {
        access.must(actor, Permission.HOLD_REVIEWS, company);
        ManagementReview found = shelf.review(actor, company, review);
        long seen = new WrittenFields(sent, new Faults()).version();
        Outcome<Meeting> read = MeetingForm.read(sent, found.meeting().conclusion());
        Outcome<UUID> outcome = read.then(meeting -> holding.reword(actor, company, review, seen, meeting));
        if (outcome instanceof Outcome.Refused<UUID> refused) {
            CompanyFile file = cabinet.open(actor, company, Addresses.TAB, Permission.HOLD_REVIEWS);
            MeetingPage page = page(file, found, Typed.of(sent).refused(refused.reasons()));
            Words words = dictionary.in(language);
            return refused.isStale() && read instanceof Outcome.Done<Meeting>(Meeting yours)
                    ? Answers.stale(new MeetingPage(
                            file,
                            review,
                            page.number(),
                            page.version(),
                            page.typed(),
                            MeetingForm.differences(yours, found.meeting(), words)))
                    : Answers.refused(page);
        }
        return Answers.seeOther(Addresses.review(company, review));
    }

    private static MeetingPage page(CompanyFile file, ManagementReview review, Typed typed) {
        return new MeetingPage(file, review.id(), review.number(), review.version(), typed, List.of());
    }
}
