package org.zarpe.impartiality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zarpe.Staff;
import org.zarpe.ZarpeTest;
import org.zarpe.diagnosis.Workshops;
import org.zarpe.diagnosis.Workshops.Workshop;
import org.zarpe.identity.Actor;
import org.zarpe.identity.NotAllowed;
import org.zarpe.identity.Role;
import org.zarpe.impartiality.Conflict.Kind;
import org.zarpe.impartiality.Conflict.Source;
import org.zarpe.impartiality.DeclareConflicts.Declared;
import org.zarpe.impartiality.queries.Independence;
import org.zarpe.impartiality.queries.IndependenceReader;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Language;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.tenancy.Scopes;

@ZarpeTest
class DeclarationTests {

    private static final LocalDate TODAY = LocalDate.now();

    @Autowired
    Workshops workshops;

    @Autowired
    Staff staff;

    @Autowired
    Tied tied;

    @Autowired
    DeclareConflicts declare;

    @Autowired
    IndependenceReader reader;

    @Autowired
    JdbcClient jdbc;

    private Workshop workshop;
    private Actor member;

    @BeforeEach
    void aMemberOfTheCommittee() {
        workshop = workshops.applicant();
        member = tied.independent(workshop, Role.COMMITTEE, "Irene Basalto Cruz");
    }

    @Test
    void isFoundByTheNameOfACompanyThatOneMayNotSeeAndStandsInTheWay() {
        UUID id = declared(member, said("maderas  del sur", null));

        assertThat(tied.conflicts(workshop, member, member, TODAY))
                .singleElement()
                .satisfies(conflict -> {
                    assertThat(conflict.kind()).isEqualTo(Kind.DECLARED);
                    assertThat(conflict.source()).isEqualTo(Source.MONEY);
                    assertThat(conflict.standing()).isTrue();
                });
        assertThat(own(member).declarations())
                .singleElement()
                .satisfies(one ->
                        assertThat(one.company()).isEqualTo(workshop.company().value()));
        assertThat(declared(member, id, said("Otra", null)))
                .as("a second click finds the first")
                .isEqualTo(id);
        assertThat(own(member).declarations()).hasSize(1);
    }

    @Test
    void ofACompanyThatIsNotThereYetItCountsAsSoonAsItComes() {
        declared(member, said("Barro Negro de Coyotepec", null));
        assertThat(tied.conflicted(workshop, member, member, TODAY)).isFalse();

        tied.write(workshop, "update companies.company set name = 'Barro negro de Coyotepec'");

        assertThat(tied.conflicted(workshop, member, member, TODAY)).isTrue();
    }

    @Test
    void isReadByThePersonAndTheDirectorAndByNobodyElse() {
        declared(member, said("Maderas del Sur", null));
        Actor other = staff.committee(workshop.director());

        assertThat(own(other).declarations()).isEmpty();
        assertThat(inside(workshop.director(), () -> reader.one(workshop.director(), member.person()))
                        .declarations())
                .hasSize(1);
        assertThatThrownBy(() -> inside(other, () -> reader.one(other, member.person())))
                .isInstanceOf(NotAllowed.class);
        for (Actor curious : List.of(other, workshop.adviser(), workshop.manager(), workshops.assessor(workshop))) {
            assertThat(tied.inside(
                            curious.scope(),
                            () -> jdbc.sql("select count(*) from impartiality.declaration")
                                    .query(Long.class)
                                    .single()))
                    .as(curious.role().name())
                    .isZero();
            assertThat(tied.inside(
                            curious.scope(),
                            () -> jdbc.sql("""
                            select count(*) from audit.entry where table_name like 'impartiality.%'
                            """).query(Long.class).single()))
                    .as("in the history, by " + curious.role())
                    .isZero();
        }
    }

    @Test
    void endsOnceAndNotBeforeTheDayItWasDeclared() {
        UUID id = declared(member, said("Maderas del Sur", null));

        assertThat(codes(end(id, TODAY.minusYears(3), 0))).containsExactly("declaration-ends-before");
        assertThat(codes(end(id, TODAY.plusDays(1), 0))).containsExactly("date-in-future");
        assertThat(codes(end(id, null, 0))).containsExactly("required");
        assertThat(end(id, TODAY, 7).isStale()).isTrue();
        assertThat(codes(end(id, TODAY, 0))).isEmpty();
        assertThat(codes(end(id, TODAY, 0))).as("a second click").isEmpty();
        assertThat(tied.conflicted(workshop, member, member, TODAY))
                .as("for two years after")
                .isTrue();
        assertThatThrownBy(() -> inside(
                        workshops.assessor(workshop),
                        () -> declare.end(staff.committee(workshop.director()), id, TODAY, 1)))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void theDatabaseKeepsWhatWasDeclared() {
        declared(member, said("Maderas del Sur", null));

        for (String change : List.of(
                "update impartiality.declaration set words = 'nothing'",
                "update impartiality.declaration set named = 'Otra'",
                "update impartiality.declaration set company = null",
                "update impartiality.declaration set ends = current_date - 900, begins = current_date - 901, ended_at = now()",
                "update impartiality.declaration set ends = current_date - 1, ended_at = now()")) {
            assertThatThrownBy(() ->
                            tied.inside(member.scope(), () -> jdbc.sql(change).update()))
                    .as(change)
                    .rootCause()
                    .hasMessageContaining("what was declared");
        }
        assertThatThrownBy(() -> tied.inside(
                        member.scope(),
                        () -> jdbc.sql("delete from impartiality.declaration").update()))
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> tied.inside(
                        member.scope(),
                        () -> jdbc.sql("""
                        insert into impartiality.declaration (id, person_id, named, kind, words, begins, at, version)
                        values (gen_random_uuid(), ?, 'x', 'OTHER', 'x', current_date, now(), 0)
                        """)
                                .param(workshop.director().person().value())
                                .update()))
                .as("in somebody else's name")
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void saysWhatIsMissingAllAtOnce() {
        Outcome<UUID> outcome = inside(
                member, () -> declare.declare(member, Ids.next(), new Declared(null, " ", null, "", null, null)));

        assertThat(refusals(outcome)).extracting(Refusal::field).containsExactly("named", "kind", "words", "from");
        assertThat(codes(inside(
                        member,
                        () -> declare.declare(
                                member,
                                Ids.next(),
                                new Declared(
                                        null,
                                        "x".repeat(201),
                                        Source.VISIT,
                                        "a\u0000b",
                                        TODAY.plusDays(1),
                                        TODAY.minusDays(1))))))
                .containsExactly(
                        "too-long", "choose-one", "unreadable-characters", "date-in-future", "period-reversed");
    }

    @Test
    void whoeverNeitherAssessesNorDecidesDeclaresNothing() {
        for (Actor other : List.of(workshop.director(), workshop.adviser(), workshop.manager())) {
            assertThatThrownBy(() -> declared(other, said("Maderas del Sur", null)))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> inside(other, () -> declare.sign(other, Ids.next(), Language.ES, "todo")))
                    .isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void isSignedOnceADayInTheWordsThatWereReadAndNeverChanged() {
        UUID id = inside(member, () -> declare.sign(member, Ids.next(), Language.ES, "He declarado todo."))
                .orThrow();

        assertThat(inside(member, () -> declare.sign(member, Ids.next(), Language.ES, "Otra cosa."))
                        .orThrow())
                .isEqualTo(id);
        assertThat(own(member).signature()).isNotNull().satisfies(signature -> {
            assertThat(signature.words()).isEqualTo("He declarado todo.");
            assertThat(signature.holds(TODAY.plusYears(1))).isTrue();
            assertThat(signature.holds(TODAY.plusYears(1).plusDays(1))).isFalse();
        });
        assertThatThrownBy(() -> tied.inside(
                        member.scope(),
                        () -> jdbc.sql("update impartiality.signature set words = 'x'")
                                .update()))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private Independence own(Actor actor) {
        return inside(actor, () -> reader.own(actor));
    }

    private Outcome<UUID> end(UUID id, @Nullable LocalDate day, long version) {
        return inside(member, () -> declare.end(member, id, day, version));
    }

    private UUID declared(Actor actor, Declared said) {
        return declared(actor, Ids.next(), said);
    }

    private UUID declared(Actor actor, UUID id, Declared said) {
        return inside(actor, () -> declare.declare(actor, id, said)).orThrow();
    }

    private static Declared said(String company, @Nullable LocalDate until) {
        return new Declared(null, company, Source.MONEY, "Le presté para su horno.", LocalDate.of(2024, 2, 29), until);
    }

    private static List<Refusal> refusals(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused ? refused.reasons() : List.of();
    }

    private static List<String> codes(Outcome<?> outcome) {
        return refusals(outcome).stream().map(Refusal::code).toList();
    }

    private <T> T inside(Actor actor, java.util.function.Supplier<T> work) {
        return Scopes.as(actor.scope(), work::get);
    }
}
