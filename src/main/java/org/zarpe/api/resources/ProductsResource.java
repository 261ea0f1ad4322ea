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
import org.zarpe.shared.Text;

@RestController
@RequestMapping("/api/v1/companies/{company}/products")
class ProductsResource
        extends LinesResource<CompanyLines.Offer, ProductsResource.ProductBody, ProductsResource.ProductWish> {

    private final CompanyLines lines;

    ProductsResource(CompanyLines lines, Companies companies, WriteCompanyFile files) {
        super("products", LineKind.PRODUCT, companies, files);
        this.lines = lines;
    }

    record ProductBody(UUID id, Text name, @Nullable String hsCode) implements Wire {}

    record ProductWish(@Nullable Text name, @Nullable String hsCode) implements Wire {}

    @Override
    List<Line<CompanyLines.Offer>> lines(Actor actor, CompanyId company) {
        return lines.products(actor, company);
    }

    @Override
    ProductBody body(UUID id, CompanyLines.Offer content) {
        return new ProductBody(id, content.name(), content.hsCode());
    }

    @Override
    Written written(ProductWish wish) {
        return Written.of(wish)
                .with("name", wish.name() == null ? null : wish.name().es())
                .with("englishName", wish.name() == null ? null : wish.name().en());
    }
}
