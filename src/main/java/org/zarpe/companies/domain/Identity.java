package org.zarpe.companies.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zarpe.companies.RegisterCompany.Registration;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Text;
import org.zarpe.shared.words.Countries;
import org.zarpe.shared.words.WrittenFields;

/** Who a company is: what its people may correct at any time. */
public record Identity(String name, Text activity, @Nullable PartialDate founded, String town, String country) {

    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_ACTIVITY = 500;
    private static final int OLDEST_YEAR = 1500;

    /**
     * Reads name, activity, englishActivity (where both languages are given), founded, town and country.
     *
     * @param former its sentence in the other language is kept while the activity is left as it was
     */
    public static Outcome<Identity> read(WrittenFields fields, Faults faults, @Nullable Text former, LocalDate today) {
        String activity = fields.text("activity");
        Text kept = former != null && (activity.equals(former.es()) || activity.equals(former.en()))
                ? former
                : new Text(activity, activity);
        if (fields.flag("englishActivity")) {
            kept = new Text(activity, fields.text("englishActivity"));
        }
        String country = fields.country("country");
        faults.atIf(fields.text("country").isEmpty(), "country", "required");
        Identity identity = new Identity(
                fields.text("name"), kept, fields.date("founded"), fields.text("town"), country == null ? "" : country);
        return identity.check(faults, today).or(() -> identity);
    }

    public static Outcome<Identity> of(Registration registration, LocalDate today) {
        Identity identity = new Identity(
                registration.name().strip(),
                registration.activity(),
                registration.founded(),
                registration.town().strip(),
                registration.country());
        Faults faults = identity.check(new Faults(), today);
        if (!Countries.isCode(identity.country())) {
            faults.at("country", "country-unknown");
        }
        HeadCount.check(registration.employees(), "employees", faults);
        return faults.or(() -> identity);
    }

    private Faults check(Faults faults, LocalDate today) {
        return faults.atIf(name.isBlank(), "name", "name-missing")
                .text("name", name, LONGEST_NAME)
                .required("activity", activity.es(), LONGEST_ACTIVITY)
                .text("activity", activity.en().equals(activity.es()) ? null : activity.en(), LONGEST_ACTIVITY)
                .text("town", town, LONGEST_NAME)
                .notInFuture("founded", founded, today)
                .atIf(founded != null && founded.year() < OLDEST_YEAR, "founded", "date-malformed");
    }
}
