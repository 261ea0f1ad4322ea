package org.zarpe.programmes.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zarpe.companies.CompanyId;
import org.zarpe.companies.RegisterCompany.Registration;
import org.zarpe.identity.PersonId;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.programmes.application.Apply.Applicant;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Quantity;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.Text;
import org.zarpe.shared.words.WrittenFields;

/** The typed application, read. */
final class ApplicationForm {

    private static final BigDecimal ABOUT = new BigDecimal("0.1");
    private static final int LONGEST = 500;

    private final Map<String, String> form;
    private final Faults faults = new Faults();
    private final WrittenFields fields;

    ApplicationForm(Map<String, String> form) {
        this.form = form;
        this.fields = new WrittenFields(form, faults);
    }

    int step() {
        return fields.text("step").matches("[1-3]") ? Integer.parseInt(fields.text("step")) : 1;
    }

    boolean goesBack() {
        return fields.text("go").equals("back");
    }

    /** What is wrong on one step; whether the rest is right is judged when all is there. */
    List<Refusal> faultsOfStep(int step) {
        if (step == 1) {
            written("name", "company-name-missing");
            written("activity", "activity-missing");
            written("town", "town-missing");
            fields.country("country");
        } else if (step == 2) {
            faults.atIf(fields.date("founded") == null && !faults.has("founded"), "founded", "founded-missing");
            faults.atIf(employees() == null && !faults.has("employees"), "employees", "employees-missing");
        }
        return faults.all();
    }

    /** Each says what to write: the list above the form would otherwise repeat one sentence. */
    private void written(String field, String missing) {
        String text = fields.text(field);
        faults.atIf(text.isBlank(), field, missing).text(field, text, LONGEST);
    }

    Outcome<Applicant> applicant() {
        PartialDate founded = fields.date("founded");
        Quantity employees = employees();
        String country = fields.country("country");
        if (!faults.none()) {
            return Outcome.refused(faults.all());
        }
        String activity = fields.text("activity");
        Registration company = new Registration(
                fields.id("company").map(CompanyId::new).orElseGet(CompanyId::next),
                fields.text("name"),
                new Text(activity, activity),
                founded,
                employees,
                fields.text("town"),
                country == null ? "" : country,
                false);
        return Outcome.done(new Applicant(
                fields.id("enrolment").map(EnrolmentId::new).orElseGet(EnrolmentId::next),
                fields.id("person").map(PersonId::new).orElseGet(PersonId::next),
                fields.text("personName"),
                fields.text("mail"),
                form.getOrDefault("password", ""),
                company,
                fields.flag("consent")));
    }

    /** The first step with something wrong. */
    static int stepOf(List<Refusal> reasons) {
        for (int step = 1; step <= ApplyPage.FIELDS.size(); step++) {
            List<String> fields = ApplyPage.FIELDS.get(step - 1);
            if (reasons.stream().anyMatch(reason -> reason.field() != null && fields.contains(reason.field()))) {
                return step;
            }
        }
        return ApplyPage.FIELDS.size();
    }

    private @Nullable Quantity employees() {
        BigDecimal number = fields.number("employees");
        faults.notNegative("employees", number).whole("employees", number);
        if (number == null || faults.has("employees")) {
            return null;
        }
        if (!fields.flag("about")) {
            return Quantity.exactly(number);
        }
        BigDecimal margin = number.multiply(ABOUT);
        return Quantity.between(
                number.subtract(margin).setScale(0, RoundingMode.FLOOR),
                number.add(margin).setScale(0, RoundingMode.CEILING));
    }
}
