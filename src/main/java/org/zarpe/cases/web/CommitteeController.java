package org.zarpe.cases.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.cases.CaseStep;
import org.zarpe.cases.RunCases;
import org.zarpe.cases.RunCases.Convened;
import org.zarpe.cases.domain.AccreditationCase;
import org.zarpe.cases.web.FormDesk.Form;
import org.zarpe.cases.web.FormDesk.Sent;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.identity.PersonId;
import org.zarpe.shared.Language;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.web.Option;
import org.zarpe.shared.web.Page;

/** Calling a committee to decide on a case, or other members of it to hear an appeal. */
@RestController
@RequestMapping("/companies/{company}/case/committee")
class CommitteeController {

    private static final String PREFIX = "member.";

    private final FormDesk desk;
    private final RunCases running;
    private final Candidates candidates;

    CommitteeController(FormDesk desk, RunCases running, Candidates candidates) {
        this.desk = desk;
        this.running = running;
        this.candidates = candidates;
    }

    @GetMapping
    ResponseEntity<Page> form(Actor actor, @PathVariable CompanyId company) {
        return desk.give(actor, company, form(actor));
    }

    @PostMapping
    ResponseEntity<Page> call(
            Actor actor,
            Language language,
            @PathVariable CompanyId company,
            @RequestParam Map<String, String> written) {
        return desk.take(
                actor,
                language,
                company,
                form(actor),
                written,
                sent -> convened(written, sent).then(convened -> called(actor, company, convened, written, sent)));
    }

    private Outcome<?> called(
            Actor actor, CompanyId company, Convened convened, Map<String, String> written, Sent sent) {
        return written.containsKey("appeal")
                ? running.hear(actor, company, sent.id(), convened, sent.seen())
                : running.call(actor, company, sent.id(), convened, sent.seen());
    }

    private static Outcome<Convened> convened(Map<String, String> written, Sent sent) {
        List<PersonId> members = written.keySet().stream()
                .filter(field -> field.startsWith(PREFIX))
                .flatMap(field -> id(field.substring(PREFIX.length())).stream())
                .map(PersonId::new)
                .toList();
        Optional<UUID> chair = sent.fields().id("chair");
        return Days.read(sent.fields(), "day")
                .then(day -> chair.map(one -> Outcome.done(new Convened(members, new PersonId(one), day)))
                        .orElseGet(() -> Outcome.refused(Refusal.at("chair", "chair-missing"))));
    }

    private static Optional<UUID> id(String typed) {
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static boolean isPossible(AccreditationCase one) {
        return one.allows(CaseStep.COMMITTEE_CALLED) || one.openAppeal().isPresent();
    }

    private Form form(Actor actor) {
        return new Form(Permission.RUN_CASES, CommitteeController::isPossible, (sheet, kept) -> {
            AccreditationCase one = kept.opened();
            boolean onAppeal = one.openAppeal().isPresent();
            List<Candidate> all = candidates.members(actor, kept, onAppeal || one.refusalLifted());
            List<Candidate> free = all.stream().filter(Candidate::isFree).toList();
            return new CommitteePage(
                    sheet,
                    isPossible(one),
                    onAppeal,
                    one.criteria().quorum(),
                    options(free, PREFIX).toList(),
                    options(free, "").toList(),
                    all.stream().filter(each -> !each.isFree()).toList());
        });
    }

    private static Stream<Option> options(List<Candidate> free, String prefix) {
        return free.stream().map(one -> new Option(prefix + one.id(), one.name()));
    }
}
