package org.zarpe.companies.domain;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.relational.core.mapping.Table;
import org.zarpe.companies.CompanyId;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.words.WrittenFields;

/** One of the people of a company. */
@Table(schema = "companies", name = "person")
public final class Member extends Entry<Member.Details> {

    /**
     * @param position in the firm
     * @param foreignTrade whether this person may run the foreign trade of the firm
     */
    public record Details(
            String name,
            String position,
            @Nullable String mail,
            @Nullable String phone,
            boolean foreignTrade) {

        private static final Pattern MAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s]{2,}");
        private static final Pattern PHONE = Pattern.compile("[+()\\d .-]{7,40}");

        public static Outcome<Details> read(WrittenFields fields, Faults faults) {
            Details details = new Details(
                    fields.text("name"),
                    fields.text("position"),
                    fields.textOrNull("mail"),
                    fields.textOrNull("phone"),
                    fields.flag("foreignTrade"));
            return details.check(faults).or(() -> details);
        }

        private Faults check(Faults faults) {
            faults.atIf(name.isEmpty(), "name", "name-missing")
                    .text("name", name, 200)
                    .required("position", position, 200)
                    .text("mail", mail, 200)
                    .text("phone", phone, 40);
            if (mail != null && !faults.has("mail")) {
                faults.atIf(!MAIL.matcher(mail).matches(), "mail", "mail-malformed");
            }
            if (phone != null && !faults.has("phone")) {
                faults.atIf(!PHONE.matcher(phone).matches(), "phone", "phone-malformed");
            }
            return faults;
        }
    }

    @PersistenceCreator
    private Member(UUID id, CompanyId companyId, Details details, boolean withdrawn, long version) {
        super(id, companyId, details, withdrawn, version);
    }

    public static Member enter(UUID id, CompanyId company, Details details) {
        return new Member(id, company, details, false, 0);
    }
}
