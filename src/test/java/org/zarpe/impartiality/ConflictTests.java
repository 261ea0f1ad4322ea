package org.zarpe.impartiality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zarpe.Staff;
import org.zarpe.ZarpeTest;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.diagnosis.Workshops;
import org.zarpe.diagnosis.Workshops.Workshop;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Memberships;
import org.zarpe.identity.People;
import org.zarpe.identity.Role;
import org.zarpe.impartiality.Conflict.Kind;
import org.zarpe.impartiality.Conflict.Source;
import org.zarpe.shared.tenancy.Scopes;

@ZarpeTest
class ConflictTests {

    private static final LocalDate TODAY = LocalDate.now();
    private static final String NAME = "Irene Basalto Cruz";

    @Autowired
    Workshops workshops;

    @Autowired
    Staff staff;

    @Autowired
    People people;

    @Autowired
    Memberships memberships;

    @Autowired
    CompanyAccess access;

    @Autowired
    Tied tied;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @EnumSource(Kind.class)
    void whateverTiesSomebodyStandsInTheWayForTwoYearsAndNotADayLonger(Kind kind) {
        Workshop workshop = workshops.applicant();
        Actor held = tied.independent(workshop, Role.ASSESSOR, NAME);
        Actor free = tied.independent(workshop, Role.ASSESSOR, "Jacinto Malaquita Rey");
        LocalDate last = TODAY.minusYears(2);

        tie(workshop, held, NAME, kind, last);
        tie(workshop, free, "Jacinto Malaquita Rey", kind, last.minusDays(1));

        assertThat(tied.conflicts(workshop, held, held, TODAY)).isNotEmpty().allSatisfy(conflict -> {
            assertThat(conflict.kind()).isEqualTo(kind);
            assertThat(conflict.last()).isEqualTo(last);
            assertThat(conflict.until()).isAfterOrEqualTo(TODAY);
        });
        assertThat(tied.conflicts(workshop, free, free, TODAY)).isEmpty();
        assertThat(tied.conflicted(workshop, held, held, TODAY)).isTrue();
        assertThat(tied.conflicted(workshop, free, free, TODAY)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"ASSESSOR", "COMMITTEE", "RESEARCHER"})
    void whoeverMaySeeNothingOfTheCompanyLearnsTheConflictAllTheSame(Role role) {
        Workshop workshop = workshops.applicant();
        Actor asks = tied.independent(workshop, role, NAME);
        tied.visited(workshop, workshop.adviser().person().value(), NAME, TODAY.minusDays(5));

        assertThat(tied.conflicted(workshop, asks, asks, TODAY)).isTrue();
        assertThat(tied.inside(asks.scope(), () -> {
                    jdbc.sql("select impartiality.conflicted(?, ?, ?, ?, 2)")
                            .params(
                                    asks.operator().value(),
                                    asks.person().value(),
                                    workshop.company().value(),
                                    TODAY)
                            .query(Boolean.class)
                            .single();
                    return jdbc.sql("""
                            select (select count(*) from advice.visit) + (select count(*) from companies.company)
                                 + (select count(*) from audit.entry)
                            """).query(Long.class).single();
                }))
                .as("rows that are there after the question, in the same transaction")
                .isZero();
    }

    @Test
    void anAdviserWhoBecomesAnAssessorIsNotIndependentForTwoYears() {
        Workshop workshop = workshops.applicant();
        Actor director = workshop.director();
        Actor adviser = workshop.adviser();
        Scopes.as(staff.scope(director), () -> {
            memberships.of(director).stream()
                    .filter(one -> one.person().equals(adviser.person().value()))
                    .forEach(one -> memberships.end(director, one.id()).orThrow());
            access.remove(director, adviser.person(), workshop.company());
            people.appoint(director.operator(), adviser.person(), Role.ASSESSOR);
            access.assign(director, adviser.person(), CompanyAccess.Part.ASSESSOR, workshop.company());
        });
        Actor assessor = people.actor(director.operator(), adviser.person()).orElseThrow();
        assertThat(assessor.role()).isEqualTo(Role.ASSESSOR);

        ended(workshop, assessor, TODAY.minusDays(1));
        assertThat(Stream.of(TODAY, TODAY.plusYears(3), TODAY.minusYears(5), TODAY.minusDays(1)))
                .as("today, a day ahead, long before, and the last day of advising")
                .allSatisfy(on -> {
                    assertThat(tied.conflicts(workshop, assessor, assessor, on))
                            .extracting(Conflict::kind)
                            .containsExactly(Kind.ADVISED);
                    assertThat(tied.conflicted(workshop, assessor, assessor, on))
                            .isTrue();
                });
        assertThat(Conflict.refusal("Ana", tied.conflicts(workshop, assessor, assessor, TODAY)))
                .hasValueSatisfying(refusal -> {
                    assertThat(refusal.code()).isEqualTo("conflict-advised");
                    assertThat(refusal.arguments())
                            .containsExactly("Ana", TODAY.minusDays(1).plusYears(2), "no");
                });

        ended(workshop, assessor, TODAY.minusYears(2).minusDays(1));
        assertThat(tied.conflicted(workshop, assessor, assessor, TODAY)).isFalse();
    }

    @Test
    void whoeverStillAccompaniesTheCompanyIsInConflictWhateverTheirRole() {
        Workshop workshop = workshops.applicant();

        assertThat(tied.conflicts(workshop, workshop.director(), workshop.adviser(), TODAY))
                .first()
                .satisfies(conflict -> {
                    assertThat(conflict.standing()).isTrue();
                    assertThat(conflict.source()).isEqualTo(Source.ASSIGNED);
                    assertThat(conflict.until()).isEqualTo(TODAY.plusYears(2));
                });
    }

    /** Any last day and any day of deciding around it, month ends and 29 February among them, for nought to four years. */
    @ParameterizedTest
    @CsvSource({"2024-02-29", "2023-02-28", "2024-03-31", "2023-12-31"})
    void aTieStandsInTheWayExactlyThroughTheDaySoManyYearsLater(LocalDate last) {
        Workshop workshop = workshops.applicant();
        Actor assessor = tied.independent(workshop, Role.ASSESSOR, NAME);
        tied.assigned(workshop, assessor, "TRAINER", last);

        record At(LocalDate on, int years, boolean conflicted) {}
        List<At> answers = tied.inside(
                assessor.scope(),
                () -> jdbc.sql("""
                        select day::date as on, years, impartiality.conflicted(?, ?, ?, day::date, years) as conflicted
                          from generate_series(0, 2) as years,
                               generate_series(?::date + years * 365 - 3, ?::date + years * 366 + 3, interval '1 day') as day
                         where day <= current_date
                        """)
                        .params(
                                assessor.operator().value(),
                                assessor.person().value(),
                                workshop.company().value(),
                                last,
                                last)
                        .query((row, number) -> new At(
                                row.getObject("on", LocalDate.class),
                                row.getInt("years"),
                                row.getBoolean("conflicted")))
                        .list());

        assertThat(answers)
                .hasSizeGreaterThan(20)
                .allSatisfy(at -> assertThat(at.conflicted())
                        .as("%s, %d years", at.on(), at.years())
                        .isEqualTo(!at.on().isAfter(last.plusYears(at.years()))));
    }

    @Test
    void whatAnAdviserWroteInTheFileCountsEvenWhereSomebodyWroteOverIt() {
        Workshop workshop = workshops.applicant();
        Actor adviser = tied.independent(workshop, Role.ADVISER, NAME);
        tied.inside(
                adviser.scope(),
                () -> jdbc.sql(
                                "insert into companies.assignment (company_id, person_id, part) values (?, ?, 'ASSESSOR')")
                        .params(workshop.company().value(), adviser.person().value())
                        .update());

        assertThat(tied.conflicts(workshop, workshop.director(), adviser, TODAY))
                .extracting(Conflict::kind, Conflict::source)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Kind.ADVISED, Source.TRAIL));
    }

    @Test
    void assessingTheCompanyTiesNobodyToIt() {
        Workshop workshop = workshops.applicant();
        Actor assessor = workshops.assessor(workshop);

        assertThat(tied.conflicts(workshop, assessor, assessor, TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Irene Basalto Cruz                     | true
            IRENE  BASALTO-CRUZ                    | true
            Ing. Irene Basalto Cruz (consultora)   | true
            Íréne Basálto Cruz                     | true
            Irene Basalto                          | false
            Irene Basalto Cruzado                  | false
            Sirene Basalto Cruz                    | false
            """)
    void namesInRecordsAreReadAsPeopleWriteThem(String written, boolean found) {
        Workshop workshop = workshops.applicant();
        Actor assessor = tied.independent(workshop, Role.ASSESSOR, NAME);

        tied.trained(workshop, written, true, TODAY.minusDays(3));

        assertThat(tied.conflicted(workshop, assessor, assessor, TODAY)).isEqualTo(found);
    }

    @Test
    void aNameSaysNothingWhereSomebodyElseOfThatNameWorksWithTheCompany() {
        Workshop workshop = workshops.applicant();
        Actor assessor = tied.independent(workshop, Role.ASSESSOR, NAME);
        Actor namesake = tied.independent(workshop, Role.ADVISER, NAME);
        tied.visited(workshop, workshop.director().person().value(), NAME, TODAY.minusDays(3));
        assertThat(tied.conflicted(workshop, assessor, assessor, TODAY)).isTrue();

        tied.assigned(workshop, namesake, "ADVISER", TODAY);

        assertThat(tied.conflicted(workshop, assessor, assessor, TODAY)).isFalse();
        assertThat(tied.conflicted(workshop, assessor, namesake, TODAY)).isTrue();
    }

    @Test
    void aSessionThatIsToComeTiesItsTrainerAndOneThatWasNotHeldDoesNot() {
        Workshop workshop = workshops.applicant();
        Actor coming = tied.independent(workshop, Role.COMMITTEE, NAME);
        Actor missed = tied.independent(workshop, Role.COMMITTEE, "Jacinto Malaquita Rey");
        tied.trained(workshop, NAME, false, TODAY.plusDays(20));
        tied.trained(workshop, "Jacinto Malaquita Rey", false, TODAY.minusDays(20));

        assertThat(tied.conflicts(workshop, coming, coming, TODAY))
                .extracting(Conflict::last)
                .containsExactly(TODAY);
        assertThat(tied.conflicted(workshop, missed, missed, TODAY)).isFalse();
    }

    @Test
    void tiesAreToldWithinTheOperatorAloneAndNeverOfNobody() {
        Workshop workshop = workshops.applicant();
        Actor stranger = staff.director();
        Actor assessor = staff.assessor(workshop.director());

        assertThatThrownBy(() -> tied.conflicted(workshop, stranger, assessor, TODAY))
                .rootCause()
                .hasMessageContaining("within the scope of the operator");
        assertThat(Stream.of("null, ?, 2", "?, null, 2", "?, ?, null", "?, ?, -1"))
                .allSatisfy(asked -> assertThatThrownBy(() -> ask(workshop, assessor, asked))
                        .rootCause()
                        .hasMessageContaining(
                                asked.startsWith("null") ? "ties are those of a person" : "a conflict is one"));
    }

    private boolean ask(Workshop workshop, Actor assessor, String asked) {
        Object[] values = Stream.of(
                        assessor.person().value(), workshop.company().value())
                .limit(asked.chars().filter(letter -> letter == '?').count())
                .toArray();
        String[] parts = asked.split(", ");
        return tied.inside(
                assessor.scope(),
                () -> jdbc.sql("select impartiality.conflicted('%s', %s, %s, current_date, %s)"
                                .formatted(assessor.operator().value(), parts[0], parts[1], parts[2]))
                        .params(values)
                        .query(Boolean.class)
                        .single());
    }

    private void ended(Workshop workshop, Actor person, LocalDate until) {
        tied.write(
                workshop,
                "update companies.assignment set since = ?::date - 30, until = ?::date where person_id = ? and part = 'ADVISER'",
                until,
                until,
                person.person().value());
    }

    private void tie(Workshop workshop, Actor person, String name, Kind kind, LocalDate day) {
        switch (kind) {
            case ADVISED -> {
                tied.assigned(workshop, person, "ADVISER", day);
                tied.visited(workshop, person.person().value(), "Nadie", day);
                tied.visited(workshop, workshop.director().person().value(), name, day);
            }
            case TRAINED -> {
                tied.assigned(workshop, person, "TRAINER", day);
                tied.trained(workshop, name, true, day);
            }
            case PLANNED -> {
                tied.planned(workshop, name, workshop.director().person().value(), day);
                tied.planned(workshop, "Nadie", person.person().value(), day);
            }
            case WROTE -> tied.wrote(workshop, person.person().value(), day);
            case BELONGS -> tied.belonged(workshop, person, day);
            case DECLARED -> tied.declared(workshop, person, "MADERAS DEL SUR", day);
        }
    }
}
