package org.zarpe.impartiality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zarpe.Staff;
import org.zarpe.ZarpeTest;
import org.zarpe.diagnosis.Workshops;
import org.zarpe.diagnosis.Workshops.Workshop;
import org.zarpe.identity.Actor;
import org.zarpe.identity.NotAllowed;
import org.zarpe.identity.PersonId;
import org.zarpe.identity.Role;
import org.zarpe.impartiality.KeepAssessors.Described;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.Enrolments;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Language;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.tenancy.Scopes;

@ZarpeTest
class AssessorBookTests {

    private static final LocalDate TODAY = LocalDate.now();

    @Autowired
    Workshops workshops;

    @Autowired
    Staff staff;

    @Autowired
    Tied tied;

    @Autowired
    AssessorBook book;

    @Autowired
    KeepAssessors keep;

    @Autowired
    Enrolments enrolments;

    @Autowired
    DeclareConflicts declaring;

    @Autowired
    Impartiality impartiality;

    private Workshop workshop;
    private Actor director;

    @BeforeEach
    void aWorkshop() {
        workshop = workshops.applicant();
        director = workshop.director();
    }

    @Test
    void whoeverIsFreeAndCoversMostComesFirst() {
        Actor tiedDown = tied.independent(workshop, Role.ASSESSOR, "Ada Jaspe");
        Actor covers = tied.independent(workshop, Role.ASSESSOR, "Berta Jaspe");
        Actor undescribed = tied.independent(workshop, Role.ASSESSOR, "Carla Jaspe");
        Actor half = tied.independent(workshop, Role.ASSESSOR, "Dora Jaspe");
        tied.assigned(workshop, tiedDown, "ADVISER", TODAY.minusDays(1));
        Competence all = inside(() -> book.needs(director, enrolled()));
        describe(tiedDown, all, 4, 0).orThrow();
        describe(covers, all, 4, 0).orThrow();
        describe(half, competence(Set.of(all.foundations().iterator().next()), Set.of()), 4, 0)
                .orThrow();

        List.of(covers, half, tiedDown).forEach(this::sign);

        List<Suitability> suitable = inside(() -> book.assessors(director, enrolled(), TODAY));

        assertThat(suitable)
                .extracting(Suitability::person)
                .containsExactly(covers.person(), half.person(), undescribed.person(), tiedDown.person());
        assertThat(suitable.getFirst().isFit()).isTrue();
        assertThat(suitable.getFirst().hindrances(TODAY)).isEmpty();
        assertThat(suitable.get(1).gaps().foundations())
                .hasSize(all.foundations().size() - 1);
        assertThat(suitable.get(1).hindrances(TODAY))
                .as("another of the team may cover it")
                .isEmpty();
        assertThat(suitable.get(2).hindrances(TODAY))
                .extracting(Refusal::code)
                .containsExactly("independence-unsigned");
        assertThat(suitable.getLast().hindrances(TODAY))
                .extracting(Refusal::code)
                .containsExactly("conflict-advised");
    }

    @Test
    void knowsWhatTheCompanyAsksFor() {
        tied.write(workshop, """
                insert into companies.product (id, company_id, name_es, name_en, hs_code, withdrawn, version)
                values (gen_random_uuid(), ?, 'Mesa', 'Table', '940360', false, 0), (gen_random_uuid(), ?, 'Algo', 'Thing', null, false, 0)
                """, workshop.company().value(), workshop.company().value());

        Competence needs = inside(() -> book.needs(director, enrolled()));

        assertThat(needs.foundations()).hasSize(9).contains("documented_system");
        assertThat(needs.chapters()).containsExactly("94");
        assertThat(needs.without(competence(needs.foundations(), Set.of("94"))).isNothing())
                .isTrue();
        assertThat(competence(Set.of("a"), Set.of("01")).with(competence(Set.of("b"), Set.of("02"))))
                .isEqualTo(competence(Set.of("a", "b"), Set.of("01", "02")));
    }

    @Test
    void aFullDeskStandsInTheWay() {
        Profile profile = new Profile(Competence.NONE, TODAY, 2, 1);

        assertThat(suitability(profile, 1).hindrances(TODAY)).isEmpty();
        assertThat(suitability(profile, 2).hindrances(TODAY)).containsExactly(Refusal.of("assessor-full", "Ada", 2, 2));
        assertThat(suitability(profile, 3).isFull()).isTrue();
    }

    @Test
    void aStatementHoldsForAYear() {
        Suitability signed = suitability(new Profile(Competence.NONE, TODAY, 2, 1), 0);

        assertThat(signed.hindrances(TODAY.plusYears(1))).isEmpty();
        assertThat(signed.hindrances(TODAY.plusYears(1).plusDays(1)))
                .containsExactly(Refusal.of("independence-unsigned", "Ada"));
    }

    @Test
    void useCaseAndTriggerAgreeOnWhoHasSigned() {
        Actor person = staff.committee(director);
        assertThat(hasSigned(person, TODAY)).isFalse();

        sign(person);

        assertThat(hasSigned(person, TODAY)).isTrue();
        assertThat(hasSigned(person, TODAY.plusYears(1))).isTrue();
        assertThat(hasSigned(person, TODAY.plusYears(1).plusDays(1))).isFalse();
        assertThat(Scopes.as(staff.scope(workshop.manager()), () -> impartiality.hasSigned(person.person(), TODAY)))
                .as("whoever asks learns the same, and sees no row")
                .isTrue();
    }

    @Test
    void ofTheCommitteeOnlyConflictsAreAsked() {
        Actor free = tied.independent(workshop, Role.COMMITTEE, "Berta Jaspe");
        Actor inConflict = tied.independent(workshop, Role.COMMITTEE, "Ada Jaspe");
        tied.belonged(workshop, inConflict, TODAY.minusMonths(20));

        List<Suitability> members = inside(() -> book.members(director, enrolled(), TODAY));

        assertThat(members).extracting(Suitability::person).containsExactly(free.person(), inConflict.person());
        assertThat(members.getFirst().isFit()).isTrue();
        assertThat(members.getLast().isFree()).isFalse();
    }

    @Test
    void onlyTheDirectorDescribesAssessorsAndOnlyAssessors() {
        Actor assessor = staff.assessor(director);
        Enrolled enrolled = inside(this::enrolled);

        assertThatThrownBy(() ->
                        Scopes.as(staff.scope(assessor), () -> keep.describe(assessor, assessor.person(), said(4), 0)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> Scopes.as(staff.scope(assessor), () -> book.assessors(assessor, enrolled, TODAY)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() ->
                        inside(() -> keep.describe(director, workshop.adviser().person(), said(4), 0)))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void aStaleDescriptionOverwritesNothing() {
        Actor assessor = staff.assessor(director);

        assertThat(inside(() -> keep.describe(director, assessor.person(), said(4), 0)))
                .isInstanceOf(Outcome.Done.class);
        assertThat(inside(() -> keep.describe(director, assessor.person(), said(5), 0))
                        .isStale())
                .isTrue();
        assertThat(inside(() -> keep.describe(director, assessor.person(), said(5), 1)))
                .isInstanceOf(Outcome.Done.class);
        assertThat(inside(() -> keep.describe(director, staff.assessor(director).person(), said(5), 9))
                        .isStale())
                .isTrue();
    }

    @Test
    void saysWhatIsWrongAllAtOnce() {
        Actor assessor = staff.assessor(director);
        Described nothing = new Described(new Competence(Set.of(), Set.of(), Set.of("77", "4a"), Set.of()), null, 51);

        Outcome<PersonId> outcome = inside(() -> keep.describe(director, assessor.person(), nothing, 0));

        assertThat(((Outcome.Refused<PersonId>) outcome).reasons())
                .extracting(Refusal::field)
                .containsExactly("foundations", "languages", "chapters", "since", "mostOpen");
    }

    private void sign(Actor person) {
        Scopes.as(
                staff.scope(person),
                () -> declaring
                        .sign(person, Ids.next(), Language.ES, "No tengo otros intereses")
                        .orThrow());
    }

    private boolean hasSigned(Actor person, LocalDate on) {
        return inside(() -> impartiality.hasSigned(person.person(), on));
    }

    private static Suitability suitability(Profile profile, int open) {
        return new Suitability(PersonId.next(), "Ada", profile, Competence.NONE, open, List.of(), TODAY);
    }

    private Outcome<PersonId> describe(Actor assessor, Competence competence, int most, long version) {
        Competence spoken = new Competence(
                competence.foundations(), competence.keyProcesses(), competence.chapters(), Set.of(Language.ES));
        return inside(() -> keep.describe(
                director, assessor.person(), new Described(spoken, LocalDate.of(2020, 1, 1), most), version));
    }

    private static Described said(int most) {
        return new Described(competence(Set.of("documented_system"), Set.of("44")), LocalDate.of(2020, 1, 1), most);
    }

    private static Competence competence(Set<String> foundations, Set<String> chapters) {
        return new Competence(foundations, Set.of(), chapters, Set.of(Language.ES));
    }

    private Enrolled enrolled() {
        return enrolments.get(workshop.enrolment());
    }

    private <T> T inside(java.util.function.Supplier<T> work) {
        return Scopes.as(staff.scope(director), work::get);
    }
}
