package org.zarpe.api.resources;

import java.math.BigDecimal;
import java.time.Instant;
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
import org.zarpe.api.wire.Listing;
import org.zarpe.api.wire.NewId;
import org.zarpe.api.wire.Offers;
import org.zarpe.api.wire.Paging;
import org.zarpe.api.wire.Replies;
import org.zarpe.api.wire.Wire;
import org.zarpe.api.wire.Written;
import org.zarpe.companies.Companies;
import org.zarpe.companies.CompanyId;
import org.zarpe.companies.CompanyLines;
import org.zarpe.companies.DatedFact;
import org.zarpe.companies.FactKind;
import org.zarpe.companies.MissingCode;
import org.zarpe.companies.WriteCompanyFile;
import org.zarpe.identity.Actor;
import org.zarpe.shared.PartialDate;

/** Dated figures of a company. A figure never changes: a correction is a new one. */
@RestController
@RequestMapping("/api/v1/companies/{company}/facts")
@Offers(Area.COMPANIES)
class FactsResource {

    private final Companies companies;
    private final CompanyLines lines;
    private final WriteCompanyFile files;

    FactsResource(Companies companies, CompanyLines lines, WriteCompanyFile files) {
        this.companies = companies;
        this.lines = lines;
        this.files = files;
    }

    record FactBody(
            UUID id,
            FactKind kind,
            @Nullable BigDecimal value,
            @Nullable BigDecimal valueHigh,
            @Nullable MissingCode missing,
            String unit,
            PartialDate from,
            PartialDate to,
            String source,
            @Nullable UUID corrects,
            boolean superseded,
            Instant at)
            implements Wire {

        static FactBody of(CompanyLines.Figure figure) {
            DatedFact fact = figure.fact();
            return new FactBody(
                    figure.id(),
                    fact.kind(),
                    Bounds.low(fact.value()),
                    Bounds.high(fact.value()),
                    fact.missing(),
                    fact.unit(),
                    fact.from(),
                    fact.to(),
                    fact.source(),
                    figure.corrects(),
                    figure.superseded(),
                    figure.at());
        }
    }

    record FactWish(
            FactKind kind,
            @Nullable BigDecimal value,
            @Nullable BigDecimal valueHigh,
            @Nullable MissingCode missing,
            @Nullable String unit,
            @Nullable PartialDate from,
            @Nullable PartialDate to,
            @Nullable String source)
            implements Wire {}

    record FactCorrection(
            @Nullable BigDecimal value,
            @Nullable BigDecimal valueHigh,
            @Nullable MissingCode missing,
            @Nullable String unit,
            @Nullable PartialDate from,
            @Nullable PartialDate to,
            @Nullable String source)
            implements Wire {}

    @GetMapping
    Listing<FactBody> list(
            Actor actor,
            Paging paging,
            @PathVariable CompanyId company,
            @RequestParam(defaultValue = "false") boolean superseded) {
        companies.get(company);
        List<CompanyLines.Figure> figures = lines.figures(actor, company).stream()
                .filter(figure -> superseded || !figure.superseded())
                .toList();
        return paging.cut("facts", figures, figure -> figure.id().toString(), FactBody::of);
    }

    @PostMapping
    ResponseEntity<FactBody> record(
            Actor actor, NewId id, @PathVariable CompanyId company, @RequestBody FactWish wish) {
        companies.get(company);
        return Replies.made(
                files.record(
                        actor,
                        company,
                        id.value(),
                        wish.kind(),
                        Written.of(wish).fields()),
                address(company, id.value()),
                () -> get(actor, company, id.value()));
    }

    @GetMapping("/{fact}")
    ResponseEntity<FactBody> get(Actor actor, @PathVariable CompanyId company, @PathVariable UUID fact) {
        companies.get(company);
        return ResponseEntity.ok(FactBody.of(lines.figures(actor, company).stream()
                .filter(figure -> figure.id().equals(fact))
                .findFirst()
                .orElseThrow()));
    }

    @PostMapping("/{fact}/corrections")
    ResponseEntity<FactBody> correct(
            Actor actor,
            NewId id,
            @PathVariable CompanyId company,
            @PathVariable UUID fact,
            @RequestBody FactCorrection wish) {
        get(actor, company, fact);
        return Replies.made(
                files.correct(actor, company, fact, id.value(), Written.of(wish).fields()),
                address(company, id.value()),
                () -> get(actor, company, id.value()));
    }

    private static String address(CompanyId company, UUID fact) {
        return "/api/v1/companies/" + company + "/facts/" + fact;
    }
}
