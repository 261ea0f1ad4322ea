package org.zarpe.companies.application;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyId;
import org.zarpe.companies.domain.Product;
import org.zarpe.companies.domain.Products;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.words.WrittenFields;

@Component
public class KeepProducts extends KeepEntries<Product> {

    KeepProducts(CompanyAccess access, Products products) {
        super(access, products);
    }

    @Override
    Outcome<Product> enter(UUID id, CompanyId company, WrittenFields fields, Faults faults) {
        return Product.Details.read(fields, faults, null).map(details -> Product.enter(id, company, details));
    }

    @Override
    Outcome<Product> change(Product product, WrittenFields fields, Faults faults) {
        return Product.Details.read(fields, faults, product.details().name()).map(product::change);
    }
}
