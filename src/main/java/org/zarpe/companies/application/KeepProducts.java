package org.zarpe.companies.application;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyId;
import org.zarpe.companies.domain.Product;
import org.zarpe.companies.domain.Product.Details;
import org.zarpe.companies.domain.Products;
import org.zarpe.identity.Permission;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.words.WrittenFields;

@Component
public class KeepProducts extends KeepEntries<Product, Details> {

    KeepProducts(CompanyAccess access, Products products) {
        super(access, Permission.CHANGE_FILE, products, Product::enter);
    }

    @Override
    Outcome<Details> read(CompanyId company, @Nullable Details former, WrittenFields fields, Faults faults) {
        return Details.read(fields, faults, former == null ? null : former.name());
    }
}
