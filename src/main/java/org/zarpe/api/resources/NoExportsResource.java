package org.zarpe.api.resources;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.api.domain.Area;
import org.zarpe.api.wire.Offers;
import org.zarpe.api.wire.Replies;
import org.zarpe.api.wire.Version;
import org.zarpe.api.wire.Wire;
import org.zarpe.companies.Companies;
import org.zarpe.companies.CompanyId;
import org.zarpe.companies.CompanyLines;
import org.zarpe.companies.WriteCompanyFile;
import org.zarpe.identity.Actor;

/** The declaration that a company has no international activity. Where there is none, its version is 0. */
@RestController
@RequestMapping("/api/v1/companies/{company}/no-exports")
@Offers(Area.COMPANIES)
class NoExportsResource {

    private final Companies companies;
    private final CompanyLines lines;
    private final WriteCompanyFile files;

    NoExportsResource(Companies companies, CompanyLines lines, WriteCompanyFile files) {
        this.companies = companies;
        this.lines = lines;
        this.files = files;
    }

    record DeclarationBody(
            boolean declared,
            @Nullable String source,
            @Nullable Instant at) implements Wire {}

    record DeclarationWish(@Nullable String source) implements Wire {}

    @GetMapping
    ResponseEntity<DeclarationBody> get(Actor actor, @PathVariable CompanyId company) {
        companies.get(company);
        return lines.noExports(actor, company)
                .map(declared -> Replies.found(
                        new DeclarationBody(declared.stands(), declared.source(), declared.at()), declared.version()))
                .orElseGet(() -> Replies.found(new DeclarationBody(false, null, null), 0));
    }

    @PutMapping
    ResponseEntity<DeclarationBody> declare(
            Actor actor, Version version, @PathVariable CompanyId company, @RequestBody DeclarationWish wish) {
        companies.get(company);
        String source = wish.source() == null ? "" : wish.source();
        return Replies.changed(
                files.declareNoExports(actor, company, source, version.seen()), () -> get(actor, company));
    }

    @DeleteMapping
    ResponseEntity<Void> withdraw(Actor actor, Version version, @PathVariable CompanyId company) {
        companies.get(company);
        return Replies.withdrawn(files.withdrawNoExports(actor, company, version.seen()), () -> get(actor, company));
    }
}
