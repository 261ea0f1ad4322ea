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
import org.zarpe.programmes.CohortId;
import org.zarpe.programmes.ProgrammeBook;
import org.zarpe.programmes.ProgrammeBook.CohortLine;
import org.zarpe.programmes.ProgrammeId;
import org.zarpe.programmes.application.PlanCohort;

@RestController
@RequestMapping("/api/v1/cohorts")
@Offers(Area.PROGRAMMES)
class CohortsResource {

    private final ProgrammeBook book;
    private final PlanCohort cohorts;

    CohortsResource(ProgrammeBook book, PlanCohort cohorts) {
        this.book = book;
        this.cohorts = cohorts;
    }

    record CohortBody(
            CohortId id, ProgrammeId programme, String name, String englishName, LocalDate starts, LocalDate ends)
            implements Wire {
        static CohortBody of(CohortLine line) {
            return new CohortBody(
                    line.id(),
                    line.programme(),
                    line.names().own(),
                    line.names().english(),
                    line.starts(),
                    line.ends());
        }
    }

    record CohortWish(
            UUID programme, @Nullable String name, @Nullable String englishName, LocalDate starts, LocalDate ends)
            implements Wire {}

    record CohortCorrection(@Nullable String name, @Nullable String englishName, LocalDate starts, LocalDate ends)
            implements Wire {}

    @GetMapping
    Listing<CohortBody> list(Actor actor, Paging paging, @RequestParam(required = false) @Nullable UUID programme) {
        return paging.cut(
                "cohorts",
                book.cohorts(actor).stream()
                        .filter(line ->
                                programme == null || line.programme().value().equals(programme))
                        .toList(),
                line -> line.id().toString(),
                CohortBody::of);
    }

    @PostMapping
    ResponseEntity<CohortBody> plan(Actor actor, NewId id, @RequestBody CohortWish wish) {
        boolean known = book.programmes(actor).stream()
                .anyMatch(line -> line.id().value().equals(wish.programme()));
        if (!known) {
            throw Declined.at("/programme", "choose-one");
        }
        return Replies.made(
                cohorts.plan(
                        actor,
                        new CohortId(id.value()),
                        new ProgrammeId(wish.programme()),
                        Named.of(wish.name(), wish.englishName()),
                        wish.starts(),
                        wish.ends()),
                "/api/v1/cohorts/" + id.value(),
                () -> get(actor, id.value()));
    }

    @GetMapping("/{cohort}")
    ResponseEntity<CohortBody> get(Actor actor, @PathVariable UUID cohort) {
        CohortLine found = book.cohorts(actor).stream()
                .filter(line -> line.id().value().equals(cohort))
                .findFirst()
                .orElseThrow();
        return Replies.found(CohortBody.of(found), found.version());
    }

    @PutMapping("/{cohort}")
    ResponseEntity<CohortBody> change(
            Actor actor, Version version, @PathVariable UUID cohort, @RequestBody CohortCorrection wish) {
        return Replies.changed(
                cohorts.change(
                        actor,
                        new CohortId(cohort),
                        Named.of(wish.name(), wish.englishName()),
                        wish.starts(),
                        wish.ends(),
                        version.seen()),
                () -> get(actor, cohort));
    }
}
