package org.zarpe.companies.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zarpe.companies.CompanyId;
import org.zarpe.companies.RegisterCompany.Registration;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Quantity;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.Text;

class IdentityTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void aCompanyMayHaveAnEmojiInItsName() {
        assertThat(Identity.of(named("Dulces 🙂"), TODAY).orThrow().name()).isEqualTo("Dulces 🙂");
    }

    @Test
    void refusesACompanyWithoutName() {
        assertRefused(named("  "), "name", "name-missing");
    }

    @Test
    void refusesTenMegabytesOfName() {
        assertRefused(named("x".repeat(10_000_000)), "name", "too-long");
    }

    @Test
    void refusesNulInTheName() {
        assertRefused(named("Dulces\u0000"), "name", "unreadable-characters");
    }

    @Test
    void refusesAFoundingInTheFuture() {
        assertRefused(registration("Dulces", PartialDate.ofYear(2027), null, "MX"), "founded", "date-in-future");
        assertThat(Identity.of(registration("Dulces", PartialDate.ofYear(2026), null, "MX"), TODAY))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void refusesNegativeEmployeesAndHalfOnes() {
        assertRefused(registration("Dulces", null, Quantity.exactly(-1), "MX"), "employees", "number-negative");
        assertRefused(
                registration("Dulces", null, Quantity.exactly(new BigDecimal("4.5")), "MX"),
                "employees",
                "number-not-whole");
    }

    @Test
    void refusesACountryThatIsNone() {
        assertRefused(registration("Dulces", null, null, "XX"), "country", "country-unknown");
    }

    private static void assertRefused(Registration registration, String field, String code) {
        Outcome.Refused<Identity> refused = (Outcome.Refused<Identity>) Identity.of(registration, TODAY);
        assertThat(refused.reasons()).extracting(Refusal::field, Refusal::code).containsExactly(tuple(field, code));
    }

    private static Registration named(String name) {
        return registration(name, PartialDate.ofYear(2010), Quantity.exactly(12), "MX");
    }

    private static Registration registration(
            String name, @Nullable PartialDate founded, @Nullable Quantity employees, String country) {
        return new Registration(
                CompanyId.next(), name, new Text("Dulces", "Sweets"), founded, employees, "Tonalá", country, false);
    }
}
