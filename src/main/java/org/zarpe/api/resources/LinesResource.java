package org.zarpe.api.resources;

import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.zarpe.api.domain.Area;
import org.zarpe.api.wire.Listing;
import org.zarpe.api.wire.NewId;
import org.zarpe.api.wire.Offers;
import org.zarpe.api.wire.Paging;
import org.zarpe.api.wire.Replies;
import org.zarpe.api.wire.Version;
import org.zarpe.api.wire.Wire;
import org.zarpe.api.wire.Written;
import org.zarpe.companies.Companies;
import org.zarpe.companies.CompanyId;
import org.zarpe.companies.CompanyLines.Line;
import org.zarpe.companies.LineKind;
import org.zarpe.companies.WriteCompanyFile;
import org.zarpe.identity.Actor;

/**
 * The lines of one kind of a company file.
 *
 * @param <T> what a line says
 * @param <B> the same as it is given
 * @param <W> the same as it is sent
 */
@Offers(Area.COMPANIES)
abstract class LinesResource<T, B extends Wire, W extends Record & Wire> {

    private final String name;
    private final LineKind kind;
    private final Companies companies;
    private final WriteCompanyFile files;

    LinesResource(String name, LineKind kind, Companies companies, WriteCompanyFile files) {
        this.name = name;
        this.kind = kind;
        this.companies = companies;
        this.files = files;
    }

    abstract List<Line<T>> lines(Actor actor, CompanyId company);

    abstract B body(UUID id, T content);

    abstract Written written(W wish);

    @GetMapping
    Listing<B> list(Actor actor, Paging paging, @PathVariable CompanyId company) {
        companies.get(company);
        return paging.cut(
                name, lines(actor, company), line -> line.id().toString(), line -> body(line.id(), line.content()));
    }

    @PostMapping
    ResponseEntity<B> enter(Actor actor, NewId id, @PathVariable CompanyId company, @RequestBody W wish) {
        companies.get(company);
        return Replies.made(
                files.enter(actor, company, kind, id.value(), written(wish).fields()),
                "/api/v1/companies/" + company + "/" + name + "/" + id.value(),
                () -> get(actor, company, id.value()));
    }

    @GetMapping("/{line}")
    ResponseEntity<B> get(Actor actor, @PathVariable CompanyId company, @PathVariable UUID line) {
        companies.get(company);
        Line<T> found = lines(actor, company).stream()
                .filter(one -> one.id().equals(line))
                .findFirst()
                .orElseThrow();
        return Replies.found(body(found.id(), found.content()), found.version());
    }

    @PutMapping("/{line}")
    ResponseEntity<B> change(
            Actor actor,
            Version version,
            @PathVariable CompanyId company,
            @PathVariable UUID line,
            @RequestBody W wish) {
        get(actor, company, line);
        return Replies.changed(
                files.change(
                        actor, company, kind, line, written(wish).seen(version).fields()),
                () -> get(actor, company, line));
    }

    @DeleteMapping("/{line}")
    ResponseEntity<Void> withdraw(
            Actor actor, Version version, @PathVariable CompanyId company, @PathVariable UUID line) {
        get(actor, company, line);
        return Replies.withdrawn(
                files.withdraw(actor, company, kind, line, java.util.Map.of("version", version.written())),
                () -> get(actor, company, line));
    }
}
