package org.zarpe.api.resources;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.api.domain.Area;
import org.zarpe.api.wire.Listing;
import org.zarpe.api.wire.NewId;
import org.zarpe.api.wire.Offers;
import org.zarpe.api.wire.Paging;
import org.zarpe.api.wire.Replies;
import org.zarpe.api.wire.Version;
import org.zarpe.api.wire.Wire;
import org.zarpe.cases.AskRecognition;
import org.zarpe.cases.AskRecognition.Sought;
import org.zarpe.cases.CaseEvent;
import org.zarpe.cases.CaseId;
import org.zarpe.cases.CaseKind;
import org.zarpe.cases.CaseState;
import org.zarpe.cases.CaseStep;
import org.zarpe.cases.Cases;
import org.zarpe.cases.DecideCases;
import org.zarpe.cases.GateResult;
import org.zarpe.cases.VoteChoice;
import org.zarpe.certificates.Scope.Product;
import org.zarpe.certificates.Shown;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.PersonId;
import org.zarpe.shared.Text;
import org.zarpe.shared.Truth;

/** The accreditation cases of a company and what the gates say; asking, voting and closing go through the same doors as the pages. */
@RestController
@RequestMapping("/api/v1/companies/{company}/cases")
@Offers(Area.REQUIREMENTS)
class CasesResource {

    private final CurrentEnrolment enrolled;
    private final Cases cases;
    private final AskRecognition asking;
    private final DecideCases deciding;

    CasesResource(CurrentEnrolment enrolled, Cases cases, AskRecognition asking, DecideCases deciding) {
        this.enrolled = enrolled;
        this.cases = cases;
        this.asking = asking;
        this.deciding = deciding;
    }

    /** @param certificate its number, null while there is none */
    record CaseBody(
            UUID id,
            CaseKind kind,
            String pack,
            CaseState state,
            @Nullable UUID firstAssessor,
            @Nullable UUID secondAssessor,
            @Nullable String certificate,
            List<EventBody> events)
            implements Wire {
        static CaseBody of(Cases.Entry one) {
            return new CaseBody(
                    one.id().value(),
                    one.kind(),
                    one.pack().toString(),
                    one.state(),
                    id(one.firstAssessor()),
                    id(one.secondAssessor()),
                    one.certificate(),
                    one.events().stream().map(EventBody::of).toList());
        }

        private static @Nullable UUID id(@Nullable PersonId person) {
            return person == null ? null : person.value();
        }
    }

    record EventBody(int number, CaseStep step, UUID by, Instant at, Text words) implements Wire {
        static EventBody of(CaseEvent event) {
            return new EventBody(
                    event.number(),
                    event.step(),
                    event.by().value(),
                    event.at(),
                    event.what().words());
        }
    }

    /** @param refusal what is missing; null where it holds */
    record GateBody(
            String gate,
            Text name,
            String rule,
            Truth holds,
            List<ReadFactBody> facts,
            @Nullable Text refusal) implements Wire {
        static GateBody of(GateResult result) {
            return new GateBody(
                    result.gate().id(),
                    result.gate().name(),
                    result.gate().rule(),
                    result.judgement().truth(),
                    result.facts().entrySet().stream()
                            .map(fact -> new ReadFactBody(fact.getKey(), fact.getValue()))
                            .sorted(java.util.Comparator.comparing(ReadFactBody::fact))
                            .toList(),
                    result.holds() ? null : result.gate().refusal());
        }
    }

    record ReadFactBody(String fact, String value) implements Wire {}

    /** @param shown what the register may show; nothing where it is left out */
    record CaseWish(
            List<SoughtProductWish> products,
            List<String> sites,
            List<Text> processes,
            @Nullable List<Shown> shown,
            @Nullable Text words)
            implements Wire {
        Sought sought() {
            Set<Shown> open = EnumSet.noneOf(Shown.class);
            if (shown != null) {
                open.addAll(shown);
            }
            return new Sought(
                    products.stream()
                            .map(one -> new Product(one.name(), one.hs()))
                            .toList(),
                    sites,
                    processes,
                    open,
                    words == null ? Text.NOTHING : words);
        }
    }

    /** @param hs four or six digits of the Harmonized System */
    record SoughtProductWish(Text name, @Nullable String hs) implements Wire {}

    /** @param round the one the member was called to */
    record VoteWish(int round, VoteChoice choice, @Nullable String reason) implements Wire {}

    record VoteBody(UUID caseId, int round, VoteChoice choice) implements Wire {}

    record CaseDecisionWish(Text minutes) implements Wire {}

    @GetMapping
    Listing<CaseBody> list(Actor actor, Paging paging, @PathVariable CompanyId company) {
        enrolled.of(company);
        return paging.cut("cases", cases.of(actor, company), one -> one.id().toString(), CaseBody::of);
    }

    @PostMapping
    ResponseEntity<CaseBody> ask(Actor actor, NewId id, @PathVariable CompanyId company, @RequestBody CaseWish wish) {
        return Replies.made(
                asking.apply(actor, enrolled.of(company).id(), new CaseId(id.value()), wish.sought()),
                "/api/v1/companies/" + company + "/cases/" + id.value(),
                () -> get(actor, company, id.value()));
    }

    @GetMapping("/{recognition}")
    ResponseEntity<CaseBody> get(Actor actor, @PathVariable CompanyId company, @PathVariable UUID recognition) {
        Cases.Entry one = entry(actor, company, recognition);
        return Replies.found(CaseBody.of(one), one.seen());
    }

    /** What each gate says today. */
    @GetMapping("/{recognition}/gates")
    Listing<GateBody> gates(
            Actor actor, Paging paging, @PathVariable CompanyId company, @PathVariable UUID recognition) {
        entry(actor, company, recognition);
        return paging.cut(
                "gates",
                cases.gates(actor, company, new CaseId(recognition)),
                one -> one.gate().id(),
                GateBody::of);
    }

    @PostMapping("/{recognition}/votes")
    ResponseEntity<VoteBody> vote(
            Actor actor,
            NewId vote,
            @PathVariable CompanyId company,
            @PathVariable UUID recognition,
            @RequestBody VoteWish wish) {
        entry(actor, company, recognition);
        String reason = wish.reason() == null ? "" : wish.reason();
        return Replies.made(
                deciding.vote(actor, company, new CaseId(recognition), wish.round(), wish.choice(), reason),
                "/api/v1/companies/" + company + "/cases/" + recognition,
                () -> ResponseEntity.ok(new VoteBody(recognition, wish.round(), wish.choice())));
    }

    /** The one in the chair closes the round; a certificate follows by itself. */
    @PostMapping("/{recognition}/decision")
    ResponseEntity<CaseBody> decide(
            Actor actor,
            Version version,
            @PathVariable CompanyId company,
            @PathVariable UUID recognition,
            @RequestBody CaseDecisionWish wish) {
        entry(actor, company, recognition);
        return Replies.changed(
                deciding.decide(actor, company, new CaseId(recognition), wish.minutes(), (int)
                        Math.min(version.seen(), Integer.MAX_VALUE)),
                () -> get(actor, company, recognition));
    }

    private Cases.Entry entry(Actor actor, CompanyId company, UUID id) {
        enrolled.of(company);
        return cases.of(actor, company).stream()
                .filter(one -> one.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
