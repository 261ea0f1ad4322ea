package org.zarpe.improvement.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.improvement.TreatNonconformities;
import org.zarpe.improvement.TreatNonconformities.Look;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.web.Answers;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.WrittenFields;

/** A nonconformity and its next step. */
@RestController
@RequestMapping("/companies/{company}/nonconformities/{nonconformity}")
class NonconformityController {

    private final NonconformityReading reading;
    private final TreatNonconformities treat;
    private final CompanyAccess access;
    private final Clock clock;

    NonconformityController(
            NonconformityReading reading, TreatNonconformities treat, CompanyAccess access, Clock clock) {
        this.reading = reading;
        this.treat = treat;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping
    NonconformityPage page(Actor actor, @PathVariable CompanyId company, @PathVariable UUID nonconformity) {
        return reading.page(actor, company, nonconformity);
    }

    @PostMapping("/start")
    ResponseEntity<Page> start(
            Actor actor,
            @PathVariable CompanyId company,
            @PathVariable UUID nonconformity,
            @RequestParam Map<String, String> sent) {
        access.must(actor, Permission.KEEP_IMPROVEMENT, company);
        long version = new WrittenFields(sent, new Faults()).version();
        return after(
                actor,
                company,
                nonconformity,
                sent,
                "f",
                treat.start(actor, company, nonconformity, version, LocalDate.now(clock)));
    }

    @PostMapping("/completion")
    ResponseEntity<Page> finish(
            Actor actor,
            @PathVariable CompanyId company,
            @PathVariable UUID nonconformity,
            @RequestParam Map<String, String> sent) {
        access.must(actor, Permission.KEEP_IMPROVEMENT, company);
        Faults faults = new Faults();
        WrittenFields fields = new WrittenFields(sent, faults);
        LocalDate day = Day.read(fields, faults, "day", LocalDate.now(clock));
        return after(
                actor,
                company,
                nonconformity,
                sent,
                "f",
                faults.or(() -> day)
                        .then(sound -> treat.finish(
                                actor,
                                company,
                                nonconformity,
                                fields.version(),
                                sound,
                                Worded.of(fields.text("note")))));
    }

    @PostMapping("/check")
    ResponseEntity<Page> check(
            Actor actor,
            @PathVariable CompanyId company,
            @PathVariable UUID nonconformity,
            @RequestParam Map<String, String> sent) {
        access.must(actor, Permission.CHECK_IMPROVEMENT, company);
        Faults faults = new Faults();
        WrittenFields fields = new WrittenFields(sent, faults);
        LocalDate day = Day.read(fields, faults, "day", LocalDate.now(clock));
        String helped = fields.text("helped");
        faults.atIf(!helped.equals("yes") && !helped.equals("no"), "helped", "choose-one")
                .atIf(fields.text("seen").isEmpty(), "seen", "required");
        return after(
                actor,
                company,
                nonconformity,
                sent,
                "f",
                faults.or(() -> new Look(helped.equals("yes"), Worded.of(fields.text("seen")), day))
                        .then(look -> treat.check(actor, company, nonconformity, fields.version(), look)));
    }

    @PostMapping("/withdrawal")
    ResponseEntity<Page> withdraw(
            Actor actor,
            @PathVariable CompanyId company,
            @PathVariable UUID nonconformity,
            @RequestParam Map<String, String> sent) {
        access.must(actor, Permission.CHECK_IMPROVEMENT, company);
        WrittenFields fields = new WrittenFields(sent, new Faults());
        return after(
                actor,
                company,
                nonconformity,
                sent,
                "w",
                treat.withdraw(actor, company, nonconformity, fields.version(), fields.text("reason")));
    }

    private ResponseEntity<Page> after(
            Actor actor, CompanyId company, UUID id, Map<String, String> sent, String form, Outcome<UUID> outcome) {
        return switch (outcome) {
            case Outcome.Done<UUID> done -> Answers.seeOther(Addresses.nonconformity(company, id));
            case Outcome.Refused<UUID> refused -> {
                NonconformityPage page =
                        reading.page(actor, company, id).refused(Typed.of(sent).refused(refused.reasons()), form);
                yield refused.isStale() ? Answers.stale(page) : Answers.refused(page);
            }
        };
    }
}
