package org.zarpe.api.resources;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
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
import org.zarpe.companies.Companies;
import org.zarpe.companies.CompanyId;
import org.zarpe.diagnosis.DrawSwot;
import org.zarpe.diagnosis.Quadrant;
import org.zarpe.diagnosis.SwotEntry;
import org.zarpe.diagnosis.SwotItems;
import org.zarpe.diagnosis.SwotSource;
import org.zarpe.identity.Actor;
import org.zarpe.shared.Text;

/** The SWOT of a company's latest enrolment. */
@RestController
@RequestMapping("/api/v1/companies/{company}/swot")
@Offers(Area.DIAGNOSIS)
class SwotResource {

    private final Companies companies;
    private final CurrentEnrolment enrolled;
    private final SwotItems items;
    private final DrawSwot drawing;

    SwotResource(Companies companies, CurrentEnrolment enrolled, SwotItems items, DrawSwot drawing) {
        this.companies = companies;
        this.enrolled = enrolled;
        this.items = items;
        this.drawing = drawing;
    }

    record SwotBody(
            UUID id,
            Quadrant quadrant,
            Text text,
            @Nullable Integer importance,
            SwotSource.Kind source,
            String reference)
            implements Wire {
        static SwotBody of(SwotEntry entry) {
            return new SwotBody(
                    entry.id(),
                    entry.quadrant(),
                    entry.text(),
                    entry.importance(),
                    entry.source().kind(),
                    entry.source().reference());
        }
    }

    record SwotWish(
            Quadrant quadrant,
            Text text,
            @Nullable Integer importance,
            SwotSource.@Nullable Kind source,
            @Nullable String reference)
            implements Wire {
        DrawSwot.Wording wording() {
            return new DrawSwot.Wording(
                    quadrant,
                    text,
                    importance,
                    new SwotSource(
                            source == null ? SwotSource.Kind.REPORTED : source, reference == null ? "" : reference));
        }
    }

    @GetMapping
    Listing<SwotBody> list(Actor actor, Paging paging, @PathVariable CompanyId company) {
        return paging.cut(
                "swot",
                items.versions(actor, enrolled.of(company)),
                one -> one.entry().id().toString(),
                one -> SwotBody.of(one.entry()));
    }

    @PostMapping
    ResponseEntity<SwotBody> add(Actor actor, NewId id, @PathVariable CompanyId company, @RequestBody SwotWish wish) {
        companies.get(company);
        return Replies.made(
                drawing.add(actor, company, id.value(), wish.wording()),
                "/api/v1/companies/" + company + "/swot/" + id.value(),
                () -> get(actor, company, id.value()));
    }

    @GetMapping("/{point}")
    ResponseEntity<SwotBody> get(Actor actor, @PathVariable CompanyId company, @PathVariable UUID point) {
        SwotItems.Versioned found = items.versions(actor, enrolled.of(company)).stream()
                .filter(one -> one.entry().id().equals(point))
                .findFirst()
                .orElseThrow();
        return Replies.found(SwotBody.of(found.entry()), found.version());
    }

    @PutMapping("/{point}")
    ResponseEntity<SwotBody> reword(
            Actor actor,
            Version version,
            @PathVariable CompanyId company,
            @PathVariable UUID point,
            @RequestBody SwotWish wish) {
        get(actor, company, point);
        return Replies.changed(
                drawing.reword(actor, company, point, wish.wording(), version.seen()),
                () -> get(actor, company, point));
    }

    @DeleteMapping("/{point}")
    ResponseEntity<Void> archive(
            Actor actor, Version version, @PathVariable CompanyId company, @PathVariable UUID point) {
        get(actor, company, point);
        return Replies.withdrawn(
                drawing.archive(actor, company, point, version.seen()), () -> get(actor, company, point));
    }
}
