package org.zarpe.impartiality.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zarpe.identity.Role;
import org.zarpe.impartiality.Profile;
import org.zarpe.impartiality.domain.Signature;
import org.zarpe.impartiality.queries.Independence;
import org.zarpe.shared.charts.BarRow;

/** Somebody who assesses or decides, in the director's list. */
public record AssessorLine(Independence person, LocalDate today) {

    public String href() {
        return AssessorsController.HERE + "/" + person.person().value();
    }

    public boolean assesses() {
        return person.role() == Role.ASSESSOR;
    }

    /** Null where nobody said how much the person can do. */
    public @Nullable BarRow workload(String label) {
        Profile profile = person.profile();
        return profile == null
                ? null
                : new BarRow(label, BigDecimal.valueOf(person.open()), BigDecimal.valueOf(profile.mostOpen()));
    }

    public boolean isFull() {
        Profile profile = person.profile();
        return profile != null && person.open() >= profile.mostOpen();
    }

    public boolean isSigned() {
        Signature signature = person.signature();
        return signature != null && signature.holds(today);
    }
}
