package org.zarpe.certificates;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.zarpe.Staff;
import org.zarpe.certificates.keys.IssuerKeys;
import org.zarpe.certificates.keys.KeyUse;
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

    private static final String ISSUER = "Agencia de prueba";
    private static final Instant FOUNDED = Instant.parse("2026-01-01T00:00:00Z");

    private final Staff staff;
    private final Certificates certificates;
    private final Enrolments enrolments;
    private final IssuerKeys keys;
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;

    Grants(
            Staff staff,
            Certificates certificates,
            Enrolments enrolments,
            IssuerKeys keys,
            JdbcClient jdbc,
            TransactionOperations transactions) {
        this.staff = staff;
        this.certificates = certificates;
        this.enrolments = enrolments;
        this.keys = keys;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    public <T> T inside(Workshop workshop, Supplier<T> work) {
        return Scopes.as(staff.scope(workshop.director()), work::get);
    }

    public void keys(Workshop workshop) {
        keys.found(workshop.director().operator(), ISSUER, FOUNDED);
    }

    /** New keys for all uses; what the former ones signed stays good. */
    public void rotate(Workshop workshop) {
        for (KeyUse use : KeyUse.values()) {
            keys.rotate(workshop.director().operator(), use, ISSUER, Instant.now())
                    .orThrow();
        }
    }

    /** Of today, and nothing of it shown. */
    public Granted decision(Workshop workshop) {
        return decision(workshop, "Maderas del Sur", LocalDate.now(), Set.of());
    }

    public Granted decision(Workshop workshop, String holder, LocalDate decided, Set<Shown> consent) {
        return decision(workshop, decided(workshop), holder, decided, consent);
    }

    private Granted decision(Workshop workshop, UUID caseId, String holder, LocalDate decided, Set<Shown> consent) {
        var sample = SampleCertificate.of(workshop.director().operator());
        PackRef method = inside(
                workshop,
                () -> enrolments.packOf(enrolments.get(workshop.enrolment())).ref());
        return new Granted(
                caseId,
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

    /** The same for a case that is there. */
    public Granted decisionOn(Workshop workshop, UUID caseId) {
        return decision(workshop, caseId, "Maderas del Sur", LocalDate.now(), Set.of());
    }

    /** A case that three strangers granted, as its tables tell it: the database gives no certificate to any other. */
    private UUID decided(Workshop workshop) {
        UUID id = Ids.next();
        return inside(
                workshop,
                () -> transactions.execute(begun -> {
                    jdbc.sql("""
                insert into cases.accreditation_case
                       (id, company_id, enrolment_id, pack_id, pack_version, kind, gates, quorum, majority_above, chair_counts_double,
                        impartiality_years, state, by_person, at, version)
                values (?, ?, ?, 'proveedor-internacional-confiable', '1.1.0', 'INITIAL', '{gate}', 3, 0.5, false, 2, 'IN_COMMITTEE', ?, now(), 1)
                """)
                            .params(
                                    id,
                                    workshop.company().value(),
                                    workshop.enrolment().value(),
                                    workshop.director().person().value())
                            .update();
                    IntStream.range(0, 3).forEach(member -> vote(workshop, id, Ids.next()));
                    jdbc.sql("""
                insert into cases.gate_result (case_id, round, gate, company_id, passed, rule, facts, at)
                values (?, 1, 'gate', ?, true, 'true', '{}', now())
                """).params(id, workshop.company().value()).update();
                    jdbc.sql("""
                insert into cases.decision (case_id, round, company_id, granted, record, sha256, by_person, at)
                values (?, 1, ?, true, '{}', encode(sha256('{}'), 'hex'), ?, now())
                """)
                            .params(
                                    id,
                                    workshop.company().value(),
                                    workshop.director().person().value())
                            .update();
                    jdbc.sql("update cases.accreditation_case set state = 'CERTIFIED' where id = ?")
                            .param(id)
                            .update();
                    return id;
                }));
    }

    private void vote(Workshop workshop, UUID caseId, UUID member) {
        jdbc.sql("""
            insert into impartiality.signature (id, person_id, day, language, words, at)
            values (?, ?, current_date, 'es', 'No tengo otros intereses', now())
            """).params(Ids.next(), member).update();
        jdbc.sql(
                        "insert into cases.seat (case_id, round, person_id, company_id, chair, on_appeal) values (?, 1, ?, ?, false, false)")
                .params(caseId, member, workshop.company().value())
                .update();
        jdbc.sql("""
            insert into cases.vote (case_id, round, person_id, company_id, choice, reason, at)
            values (?, 1, ?, ?, 'YES', '', now())
            """).params(caseId, member, workshop.company().value()).update();
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
