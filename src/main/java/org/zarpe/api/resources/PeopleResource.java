package org.zarpe.api.resources;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.api.wire.Wire;
import org.zarpe.api.wire.Written;
import org.zarpe.companies.Companies;
import org.zarpe.companies.CompanyId;
import org.zarpe.companies.CompanyLines;
import org.zarpe.companies.CompanyLines.Line;
import org.zarpe.companies.LineKind;
import org.zarpe.companies.WriteCompanyFile;
import org.zarpe.identity.Actor;

@RestController
@RequestMapping("/api/v1/companies/{company}/people")
class PeopleResource
        extends LinesResource<CompanyLines.Colleague, PeopleResource.PersonBody, PeopleResource.PersonWish> {

    private final CompanyLines lines;

    PeopleResource(CompanyLines lines, Companies companies, WriteCompanyFile files) {
        super("people", LineKind.PERSON, companies, files);
        this.lines = lines;
    }

    record PersonBody(
            UUID id,
            String name,
            String position,
            @Nullable String mail,
            @Nullable String phone,
            boolean foreignTrade) implements Wire {}

    record PersonWish(
            @Nullable String name,
            @Nullable String position,
            @Nullable String mail,
            @Nullable String phone,
            @Nullable Boolean foreignTrade)
            implements Wire {}

    @Override
    List<Line<CompanyLines.Colleague>> lines(Actor actor, CompanyId company) {
        return lines.people(actor, company);
    }

    @Override
    PersonBody body(UUID id, CompanyLines.Colleague content) {
        return new PersonBody(
                id, content.name(), content.position(), content.mail(), content.phone(), content.foreignTrade());
    }

    @Override
    Written written(PersonWish wish) {
        return Written.of(wish);
    }
}
