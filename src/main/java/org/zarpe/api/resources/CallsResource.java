package org.zarpe.api.resources;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
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
import org.zarpe.identity.Actor;
import org.zarpe.programmes.CallId;
import org.zarpe.programmes.CohortId;
import org.zarpe.programmes.ProgrammeBook;
import org.zarpe.programmes.ProgrammeBook.CallLine;
import org.zarpe.programmes.application.OpenCall;

@RestController
@RequestMapping("/api/v1/calls")
@Offers(Area.PROGRAMMES)
class CallsResource {

    private final ProgrammeBook book;
    private final OpenCall calls;

    CallsResource(ProgrammeBook book, OpenCall calls) {
        this.book = book;
        this.calls = calls;
    }

    record CallBody(CallId id, CohortId cohort, LocalDate opens, LocalDate closes) implements Wire {
        static CallBody of(CallLine line) {
            return new CallBody(line.id(), line.cohort(), line.opens(), line.closes());
        }
    }

    record CallWish(UUID cohort, LocalDate opens, LocalDate closes) implements Wire {}

    record CallCorrection(LocalDate opens, LocalDate closes) implements Wire {}

    @GetMapping
    Listing<CallBody> list(Actor actor, Paging paging, @RequestParam(required = false) @Nullable UUID cohort) {
        return paging.cut(
                "calls",
                book.calls(actor).stream()
                        .filter(line -> cohort == null || line.cohort().value().equals(cohort))
                        .toList(),
                line -> line.id().toString(),
                CallBody::of);
    }

    @PostMapping
    ResponseEntity<CallBody> open(Actor actor, NewId id, @RequestBody CallWish wish) {
        boolean known =
                book.cohorts(actor).stream().anyMatch(line -> line.id().value().equals(wish.cohort()));
        if (!known) {
            throw Declined.at("/cohort", "choose-one");
        }
        return Replies.made(
                calls.open(actor, new CallId(id.value()), new CohortId(wish.cohort()), wish.opens(), wish.closes()),
                "/api/v1/calls/" + id.value(),
                () -> get(actor, id.value()));
    }

    @GetMapping("/{call}")
    ResponseEntity<CallBody> get(Actor actor, @PathVariable UUID call) {
        CallLine found = book.calls(actor).stream()
                .filter(line -> line.id().value().equals(call))
                .findFirst()
                .orElseThrow();
        return Replies.found(CallBody.of(found), found.version());
    }

    @PutMapping("/{call}")
    ResponseEntity<CallBody> change(
            Actor actor, Version version, @PathVariable UUID call, @RequestBody CallCorrection wish) {
        return Replies.changed(
                calls.change(actor, new CallId(call), wish.opens(), wish.closes(), version.seen()),
                () -> get(actor, call));
    }
}
