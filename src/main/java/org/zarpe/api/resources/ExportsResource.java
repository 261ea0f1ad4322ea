package org.zarpe.api.resources;

import java.math.BigDecimal;
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
import org.zarpe.companies.ExportMode;
import org.zarpe.companies.ExportRecord;
import org.zarpe.companies.LineKind;
import org.zarpe.companies.WriteCompanyFile;
import org.zarpe.identity.Actor;

@RestController
@RequestMapping("/api/v1/companies/{company}/exports")
class ExportsResource extends LinesResource<ExportRecord, ExportsResource.ExportBody, ExportsResource.ExportWish> {

    private final CompanyLines lines;

    ExportsResource(CompanyLines lines, Companies companies, WriteCompanyFile files) {
        super("exports", LineKind.EXPORT, companies, files);
        this.lines = lines;
    }

    record ExportBody(
            UUID id,
            @Nullable Integer year,
            @Nullable String country,
            ExportMode mode,
            @Nullable Integer customers,
            @Nullable BigDecimal share,
            @Nullable BigDecimal shareHigh,
            @Nullable BigDecimal amount,
            @Nullable String currency,
            @Nullable Boolean regular,
            String source)
            implements Wire {}

    record ExportWish(
            @Nullable Integer year,
            @Nullable String country,
            @Nullable ExportMode mode,
            @Nullable Integer customers,
            @Nullable BigDecimal share,
            @Nullable BigDecimal shareHigh,
            @Nullable BigDecimal amount,
            @Nullable String currency,
            @Nullable Boolean regular,
            @Nullable String source)
            implements Wire {}

    @Override
    List<Line<ExportRecord>> lines(Actor actor, CompanyId company) {
        return lines.exports(actor, company);
    }

    @Override
    ExportBody body(UUID id, ExportRecord content) {
        return new ExportBody(
                id,
                content.year(),
                content.country(),
                content.mode(),
                content.customers(),
                Bounds.low(content.share()),
                Bounds.high(content.share()),
                content.amount(),
                content.currency(),
                content.regular(),
                content.source());
    }

    @Override
    Written written(ExportWish wish) {
        return Written.of(wish).with("regular", wish.regular() == null ? null : wish.regular() ? "yes" : "no");
    }
}
