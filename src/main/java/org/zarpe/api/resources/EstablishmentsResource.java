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
import org.zarpe.companies.EstablishmentAbroad;
import org.zarpe.companies.LineKind;
import org.zarpe.companies.WriteCompanyFile;
import org.zarpe.identity.Actor;
import org.zarpe.shared.PartialDate;

@RestController
@RequestMapping("/api/v1/companies/{company}/establishments")
class EstablishmentsResource
        extends LinesResource<
                EstablishmentAbroad,
                EstablishmentsResource.EstablishmentBody,
                EstablishmentsResource.EstablishmentWish> {

    private final CompanyLines lines;

    EstablishmentsResource(CompanyLines lines, Companies companies, WriteCompanyFile files) {
        super("establishments", LineKind.ESTABLISHMENT, companies, files);
        this.lines = lines;
    }

    record EstablishmentBody(
            UUID id,
            EstablishmentAbroad.Kind kind,
            String country,
            @Nullable PartialDate opened,
            @Nullable PartialDate closed,
            String source)
            implements Wire {}

    record EstablishmentWish(
            EstablishmentAbroad.@Nullable Kind kind,
            @Nullable String country,
            @Nullable PartialDate opened,
            @Nullable PartialDate closed,
            @Nullable String source)
            implements Wire {}

    @Override
    List<Line<EstablishmentAbroad>> lines(Actor actor, CompanyId company) {
        return lines.establishments(actor, company);
    }

    @Override
    EstablishmentBody body(UUID id, EstablishmentAbroad content) {
        return new EstablishmentBody(
                id, content.kind(), content.country(), content.opened(), content.closed(), content.source());
    }

    @Override
    Written written(EstablishmentWish wish) {
        return Written.of(wish);
    }
}
