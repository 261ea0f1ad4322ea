package org.zarpe.certificates;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.zarpe.Staff;
import org.zarpe.certificates.keys.IssuerKeys;
import org.zarpe.diagnosis.Workshops.Workshop;
import org.zarpe.methodology.PackRef;
import org.zarpe.programmes.Enrolments;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Text;
import org.zarpe.shared.tenancy.Scopes;

/** Decisions that grant, and certificates issued on them. */
@Component
public class Grants {

    private static final Instant FOUNDED = Instant.parse("2026-01-01T00:00:00Z");

    private final Staff staff;
    private final Certificates certificates;
    private final Enrolments enrolments;
    private final IssuerKeys keys;

    Grants(Staff staff, Certificates certificates, Enrolments enrolments, IssuerKeys keys) {
        this.staff = staff;
        this.certificates = certificates;
        this.enrolments = enrolments;
        this.keys = keys;
    }

    public <T> T inside(Workshop workshop, Supplier<T> work) {
        return Scopes.as(staff.scope(workshop.director()), work::get);
    }

    public void keys(Workshop workshop) {
        keys.found(workshop.director().operator(), "Agencia de prueba", FOUNDED);
    }

    /** Of today, and nothing of it shown. */
    public Granted decision(Workshop workshop) {
        return decision(workshop, "Maderas del Sur", LocalDate.now(), Set.of());
    }

    public Granted decision(Workshop workshop, String holder, LocalDate decided, Set<Shown> consent) {
        var sample = SampleCertificate.of(workshop.director().operator());
        PackRef method = inside(
                workshop,
                () -> enrolments.packOf(enrolments.get(workshop.enrolment())).ref());
        return new Granted(
                Ids.next(),
                workshop.company(),
                workshop.enrolment(),
                holder,
                "Zapopan, Jalisco, México",
                sample.scope(),
                method,
                decided,
                sample.profile(),
                consent,
                false);
    }

    public Outcome<String> issue(Workshop workshop, Granted granted) {
        return inside(workshop, () -> certificates.issue(granted));
    }

    /** The number of one that is in force and shown whole. */
    public String shown(Workshop workshop) {
        return shown(workshop, "Maderas del Sur");
    }

    public String shown(Workshop workshop, String holder) {
        keys(workshop);
        return issue(workshop, decision(workshop, holder, LocalDate.now(), Shown.WHOLE))
                .orThrow();
    }

    public Standing suspend(Workshop workshop, String number) {
        return inside(workshop, () -> certificates.suspend(number, why(), Instant.now()))
                .orThrow();
    }

    public Standing reinstate(Workshop workshop, String number) {
        return inside(workshop, () -> certificates.reinstate(number, why(), Instant.now()))
                .orThrow();
    }

    public Standing withdraw(Workshop workshop, String number) {
        return inside(workshop, () -> certificates.withdraw(number, why(), Instant.now()))
                .orThrow();
    }

    public IssuedCertificate ofCase(Workshop workshop, UUID caseId) {
        return inside(workshop, () -> certificates.ofCase(caseId)).orElseThrow();
    }

    private static Text why() {
        return new Text("La vigilancia no se hizo", "Surveillance was not done");
    }
}
