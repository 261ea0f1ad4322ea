package org.zarpe.cases;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.zarpe.Staff;
import org.zarpe.ZarpeTest;
import org.zarpe.accreditation.Verdict.Finding;
import org.zarpe.accreditation.Verdict.Ruling;
import org.zarpe.cases.Recognitions.Recognition;
import org.zarpe.certificates.Certificates;
import org.zarpe.certificates.Grants;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.identity.Actor;

/** What the database refuses of a case, whatever the application says. */
@ZarpeTest
@Tag("persistence")
class LastWordTests {

    @Autowired
    Recognitions recognitions;

    @Autowired
    Certificates certificates;

    @Autowired
    Grants grants;

    @Autowired
    CompanyAccess access;

    @Autowired
    Staff staff;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    @Test
    void refusesAVoteInConflict() {
        Recognition one = recognitions.inCommittee(recognitions.prepared());
        tie(one, one.chair());

        refused(() -> vote(one, one.chair(), "YES"), "abstains");
        refused(() -> vote(one, one.chair(), "NO"), "abstains");
        vote(one, one.chair(), "ABSTAIN");
    }

    @Test
    void refusesAVoteOfWhoeverHasNotSignedWithinTheYear() {
        Recognition one = recognitions.inCommittee(recognitions.prepared());
        Actor never = staff.committee(one.workshop().director());
        Actor longAgo = staff.committee(one.workshop().director());
        Actor justWithin = staff.committee(one.workshop().director());
        signed(one, longAgo, LocalDate.now().minusYears(1).minusDays(1));
        signed(one, justWithin, LocalDate.now().minusYears(1));
        List.of(never, longAgo, justWithin).forEach(member -> seat(one, member));

        refused(() -> vote(one, never, "YES"), "has not signed to be independent");
        refused(() -> vote(one, longAgo, "NO"), "has not signed to be independent");
        vote(one, justWithin, "YES");
        vote(one, never, "ABSTAIN");
    }

    private void signed(Recognition one, Actor person, LocalDate day) {
        run(
                one,
                "insert into impartiality.signature (id, person_id, day, language, words, at) values (gen_random_uuid(), ?, ?, 'es', 'Nada', now())",
                person.person().value(),
                day);
    }

    @Test
    void refusesAVoteOfWhoeverAssessed() {
        Recognition one = recognitions.inCommittee(recognitions.prepared());
        seat(one, one.first());

        refused(() -> vote(one, one.first(), "YES"), "whoever assessed a case does not decide it");
    }

    @Test
    void refusesAVoteOfSomebodyNotCalledAndASecondOne() {
        Recognition one = recognitions.inCommittee(recognitions.prepared());

        refused(() -> vote(one, one.committee().get(3), "YES"), "violates foreign key");
        vote(one, one.chair(), "YES");
        refused(() -> vote(one, one.chair(), "NO"), "duplicate key");
        refused(
                () -> run(
                        one,
                        "update cases.vote set choice = 'NO' where case_id = ?",
                        one.id().value()),
                "permission denied");
    }

    @Test
    void refusesACertificateThatNobodyDecided() {
        Recognition one = recognitions.inCommittee(recognitions.prepared());

        refused(() -> issue(one), "no certificate without a decision that grants it");
    }

    @Test
    void refusesACertificateWithoutQuorum() {
        Recognition one = recognitions.inCommittee(recognitions.prepared());
        vote(one, one.chair(), "YES");
        vote(one, one.committee().get(1), "YES");
        vote(one, one.committee().get(2), "ABSTAIN");
        passGates(one);
        decide(one);

        refused(() -> issue(one), "no certificate without a quorum of 3 votes");
    }

    @Test
    void refusesACertificateWithoutMajority() {
        Recognition one = recognitions.inCommittee(recognitions.prepared());
        vote(one, one.chair(), "YES");
        vote(one, one.committee().get(1), "NO");
        vote(one, one.committee().get(2), "NO");
        passGates(one);
        decide(one);

        refused(() -> issue(one), "no certificate without the majority of the votes");
    }

    @Test
    void refusesACertificateWhereAGateHasNotPassed() {
        Recognition one = voted(recognitions.inCommittee(recognitions.prepared()));
        passGates(one, "and gate <> 'evidence_valid'");
        decide(one);
        refused(() -> issue(one), "no certificate without each gate passed");

        gate(one, "evidence_valid", false);
        refused(() -> issue(one), "no certificate without each gate passed");
    }

    @Test
    void refusesACertificateWithAVoteInConflict() {
        Recognition one = voted(recognitions.inCommittee(recognitions.prepared()));
        passGates(one);
        decide(one);
        tie(one, one.committee().get(2));

        refused(() -> issue(one), "no certificate with a vote by somebody in conflict");
    }

    @Test
    void refusesACertificateWithAnOpenMajorNonconformity() {
        Recognition one = recognitions.allMet(recognitions.prepared());
        String requirement = recognitions.requirements(one).getFirst().id();
        recognitions
                .assess(one, one.first(), requirement, Ruling.DOES_NOT, Finding.MAJOR_NONCONFORMITY, 0, 1)
                .orThrow();
        recognitions.end(one).orThrow();
        run(
                one,
                "update cases.accreditation_case set state = 'IN_COMMITTEE' where id = ?",
                one.id().value());
        one.committee().subList(0, 3).forEach(member -> seat(one, member));
        voted(one);
        passGates(one);
        decide(one);

        refused(() -> issue(one), "no certificate with an open major nonconformity");
    }

    @Test
    void refusesWhatComesBeforeWhatWas() {
        Recognition one = recognitions.planned(recognitions.bare());
        int next = recognitions.seen(one) + 1;
        Instant last = recognitions.now(one).events().getLast().at();

        refused(() -> event(one, next, last.minus(Duration.ofSeconds(1))), "is before the last one");
        refused(() -> event(one, next + 1, last.plusSeconds(1)), "does not follow");
        refused(
                () -> run(
                        one,
                        "update cases.event set said = '{}' where case_id = ?",
                        one.id().value()),
                "permission denied");
        refused(
                () -> run(
                        one,
                        "update cases.accreditation_case set quorum = 1 where id = ?",
                        one.id().value()),
                "settled when it is opened");
    }

    @Test
    void refusesToWriteWhatWasFoundOnceItIsWithTheCommittee() {
        Recognition one = recognitions.recommended(recognitions.prepared());

        refused(
                () -> run(
                        one,
                        "update cases.assessed set level = 4 where case_id = ?",
                        one.id().value()),
                "written on site and while it is put right");
    }

    private Recognition voted(Recognition one) {
        one.committee().subList(0, 3).forEach(member -> vote(one, member, "YES"));
        return one;
    }

    private void tie(Recognition one, Actor person) {
        recognitions.inside(one, () -> {
            access.remove(
                    one.workshop().director(), person.person(), one.workshop().company());
            access.assign(
                    one.workshop().director(),
                    person.person(),
                    CompanyAccess.Part.TRAINER,
                    one.workshop().company());
            return one;
        });
    }

    private void seat(Recognition one, Actor person) {
        run(
                one,
                "insert into cases.seat (case_id, round, person_id, company_id, chair, on_appeal) values (?, 1, ?, ?, false, false)",
                one.id().value(),
                person.person().value(),
                one.workshop().company().value());
    }

    private void vote(Recognition one, Actor member, String choice) {
        run(
                one,
                "insert into cases.vote (case_id, round, person_id, company_id, choice, reason, at) values (?, 1, ?, ?, ?, '', now())",
                one.id().value(),
                member.person().value(),
                one.workshop().company().value(),
                choice);
    }

    private void passGates(Recognition one) {
        passGates(one, "");
    }

    private void passGates(Recognition one, String which) {
        run(one, """
                insert into cases.gate_result (case_id, round, gate, company_id, passed, rule, facts, at)
                select id, 1, gate, company_id, true, 'true', '{}', now()
                  from cases.accreditation_case
                 cross join unnest(gates) as gate
                 where id = ?
                """ + which, one.id().value());
    }

    private void gate(Recognition one, String gate, boolean passed) {
        run(one, """
                insert into cases.gate_result (case_id, round, gate, company_id, passed, rule, facts, at)
                values (?, 1, ?, ?, ?, 'true', '{}', now())
                """, one.id().value(), gate, one.workshop().company().value(), passed);
    }

    private void decide(Recognition one) {
        run(
                one,
                """
                insert into cases.decision (case_id, round, company_id, granted, record, sha256, by_person, at)
                values (?, 1, ?, true, '{}', encode(sha256('{}'), 'hex'), ?, now())
                """,
                one.id().value(),
                one.workshop().company().value(),
                one.chair().person().value());
    }

    private void event(Recognition one, int number, Instant at) {
        run(
                one,
                """
                insert into cases.event (case_id, number, company_id, step, said, by_person, at)
                values (?, ?, ?, 'DROPPED', '{}', ?, ?)
                """,
                one.id().value(),
                number,
                one.workshop().company().value(),
                one.chair().person().value(),
                at.atOffset(ZoneOffset.UTC));
    }

    private void issue(Recognition one) {
        grants.keys(one.workshop());
        recognitions.inside(
                one,
                () -> certificates
                        .issue(grants.decisionOn(one.workshop(), one.id().value()))
                        .orThrow());
    }

    private void run(Recognition one, String sql, Object... values) {
        recognitions.inside(one, () -> {
            transactions.executeWithoutResult(
                    begun -> jdbc.sql(sql).params(values).update());
            return UUID.randomUUID();
        });
    }

    private static void refused(ThrowingCallable tried, String because) {
        assertThatThrownBy(tried).rootCause().hasMessageContaining(because);
    }
}
