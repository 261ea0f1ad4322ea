package org.zarpe.improvement.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.OperatorId;
import org.zarpe.identity.PersonId;
import org.zarpe.identity.Role;
import org.zarpe.improvement.Correction;
import org.zarpe.improvement.Happening;
import org.zarpe.improvement.NonconformityState;
import org.zarpe.improvement.Origin;
import org.zarpe.improvement.Plan;
import org.zarpe.improvement.TreatNonconformities.Look;
import org.zarpe.methodology.PackRef;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.programmes.EnrolmentState;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Text;

/** Whatever people do with a nonconformity, in whatever order. */
class NonconformityPropertyTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Text WORDS = new Text("Tapa floja", "Loose lid");
    private static final UUID COMPANY = Ids.next();
    private static final Actor ANA = person("Ana");
    private static final Actor LUZ = person("Luz");

    enum Deed {
        DESCRIBE,
        CORRECT,
        PLAN,
        START,
        FINISH,
        OWN_CHECK,
        CHECK_YES,
        CHECK_NO,
        WITHDRAW
    }

    @Property
    void nothingStartsWithoutAPlanNorClosesWithoutTheCheckOfSomebodyElse(@ForAll @Size(max = 40) List<Deed> deeds) {
        Nonconformity one = registered();
        List<Tried> tried = new ArrayList<>();
        for (Deed deed : deeds) {
            NonconformityState before = one.state();
            boolean done = act(one, deed, tried);
            assertThat(before.isOpen() || !done)
                    .as("what is over stays as it is")
                    .isTrue();
            if (one.state() == NonconformityState.DOING
                    || one.state() == NonconformityState.DONE
                    || one.state() == NonconformityState.CLOSED) {
                assertThat(one.plan()).isNotNull();
                assertThat(one.started()).isNotNull();
            }
            if (one.state() == NonconformityState.CLOSED) {
                assertThat(Objects.requireNonNull(one.checked()).person())
                        .isNotEqualTo(Objects.requireNonNull(one.done()).person());
            }
            assertThat(one.attempt()).isEqualTo(tried.size() + 1);
            assertThat(one.due().isPresent()).isEqualTo(one.state().isOpen());
        }
    }

    @Property
    void aStaleFormChangesNothing(@ForAll @Size(max = 12) List<Deed> deeds) {
        Nonconformity one = registered();
        List<Tried> tried = new ArrayList<>();
        deeds.forEach(deed -> act(one, deed, tried));
        NonconformityState before = one.state();

        assertThat(one.describe(happening(), 99).isStale()).isTrue();
        assertThat(one.correct(correction(), 99, TODAY).isStale()).isTrue();
        assertThat(one.plan(plan(), 99, TODAY).isStale()).isTrue();
        assertThat(one.finish(TODAY, WORDS, ANA.person(), 99, TODAY).isStale()).isTrue();
        assertThat(one.check(new Look(true, WORDS, TODAY), LUZ, true, 99, TODAY).isStale())
                .isTrue();
        assertThat(one.withdraw("Dos veces", ANA.person(), 99, TODAY).isStale()).isTrue();
        assertThat(one.state()).isEqualTo(before);
    }

    @Property
    void whoeverIsAloneChecksTheOwnWork(@ForAll boolean others) {
        Nonconformity one = registered();
        List<Tried> tried = new ArrayList<>();
        List.of(Deed.PLAN, Deed.START, Deed.FINISH).forEach(deed -> act(one, deed, tried));

        Outcome<Optional<Tried>> checked = one.check(new Look(true, WORDS, TODAY), ANA, others, 0, TODAY);

        assertThat(checked instanceof Outcome.Done).isEqualTo(!others);
    }

    /** @return whether it was done */
    private static boolean act(Nonconformity one, Deed deed, List<Tried> tried) {
        return switch (deed) {
            case DESCRIBE -> isDone(one.describe(happening(), 0));
            case CORRECT -> isDone(one.correct(correction(), 0, TODAY));
            case PLAN -> isDone(one.plan(plan(), 0, TODAY));
            case START -> isDone(one.start(TODAY, 0, TODAY));
            case FINISH -> isDone(one.finish(TODAY, WORDS, ANA.person(), 0, TODAY));
            case OWN_CHECK -> isDone(one.check(new Look(true, WORDS, TODAY), ANA, true, 0, TODAY));
            case CHECK_YES -> isDone(one.check(new Look(true, WORDS, TODAY), LUZ, true, 0, TODAY));
            case CHECK_NO ->
                switch (one.check(new Look(false, WORDS, TODAY), LUZ, true, 0, TODAY)) {
                    case Outcome.Done<Optional<Tried>>(Optional<Tried> what) -> {
                        what.ifPresent(tried::add);
                        yield true;
                    }
                    case Outcome.Refused<Optional<Tried>> refused -> false;
                };
            case WITHDRAW -> isDone(one.withdraw("Se anotó dos veces", ANA.person(), 0, TODAY));
        };
    }

    private static boolean isDone(Outcome<?> outcome) {
        return outcome instanceof Outcome.Done<?>;
    }

    private static Nonconformity registered() {
        Enrolled enrolled = new Enrolled(
                EnrolmentId.next(),
                new CompanyId(COMPANY),
                new PackRef("proveedor-internacional-confiable", "1.1.0"),
                EnrolmentState.ENROLLED,
                TODAY,
                false,
                null,
                List.of(),
                0);
        return Nonconformity.register(Ids.next(), enrolled, "NC-001", happening(), ANA.person(), TODAY, Instant.EPOCH);
    }

    private static Happening happening() {
        return new Happening(
                Origin.OWN_FINDING, WORDS, Text.NOTHING, TODAY.minusDays(3), "", "", "", null, null, List.of());
    }

    private static Correction correction() {
        return new Correction(WORDS, "Ana", TODAY);
    }

    private static Plan plan() {
        return new Plan(WORDS, Text.NOTHING, WORDS, "Ana", TODAY.plusDays(5), WORDS, TODAY.plusDays(30));
    }

    private static Actor person(String name) {
        return new Actor(PersonId.next(), name, Role.STAFF, new OperatorId(Ids.next()), COMPANY);
    }
}
