package org.zarpe.companies.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import org.zarpe.companies.CompanyId;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Text;
import org.zarpe.shared.words.WrittenFields;

/** Something the company makes or does for customers. */
@Table(schema = "companies", name = "product")
public final class Product extends Entry<Product.Details> {

    /** @param hsCode six digits of the Harmonized System 2022, null where it is not known yet */
    public record Details(
            @Embedded.Empty(prefix = "name_") Text name,
            @Nullable String hsCode) {

        private static final int LONGEST_NAME = 300;

        /**
         * Reads name, englishName (where both languages are given) and hsCode.
         *
         * @param former its words in the other language are kept while the name is left as it was
         */
        public static Outcome<Details> read(WrittenFields fields, Faults faults, @Nullable Text former) {
            String name = fields.text("name");
            Text kept = former != null && (name.equals(former.es()) || name.equals(former.en()))
                    ? former
                    : new Text(name, name);
            if (fields.flag("englishName")) {
                kept = new Text(name, fields.text("englishName"));
            }
            return read(kept, fields.text("hsCode"), faults);
        }

        public static Outcome<Details> of(Text name, @Nullable String hsCode) {
            return read(name, hsCode == null ? "" : hsCode, new Faults());
        }

        private static Outcome<Details> read(Text name, String typed, Faults faults) {
            HsCode code = HsCode.read(typed).orElse(null);
            faults.atIf(name.es().isEmpty(), "name", "name-missing")
                    .text("name", name.es(), LONGEST_NAME)
                    .text("name", name.en().equals(name.es()) ? null : name.en(), LONGEST_NAME)
                    .atIf(!typed.isEmpty() && code == null, "hsCode", "hs-code-malformed");
            if (code != null) {
                faults.atIf(!code.isValid(), "hsCode", "hs-code-unknown", code.digits());
            }
            return faults.or(() -> new Details(name, code == null ? null : code.digits()));
        }
    }

    @PersistenceCreator
    private Product(UUID id, CompanyId companyId, Details details, boolean withdrawn, long version) {
        super(id, companyId, details, withdrawn, version);
    }

    public static Product enter(UUID id, CompanyId company, Details details) {
        return new Product(id, company, details, false, 0);
    }
}
