package org.zarpe.programmes.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import org.zarpe.programmes.CohortId;
import org.zarpe.programmes.ProgrammeId;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;

/**
 * Companies that go through a programme together.
 *
 * @param starts planned first day
 * @param ends planned last day
 */
@Table(schema = "programmes", name = "cohort")
public record Cohort(
        @Id UUID id,
        UUID programmeId,
        String name,
        LocalDate starts,
        LocalDate ends,
        @Version @Nullable Long version) {

    public static Outcome<Cohort> plan(
            CohortId id, ProgrammeId programme, String name, LocalDate starts, LocalDate ends) {
        return checked(new Cohort(id.value(), programme.value(), name, starts, ends, null));
    }

    public Outcome<Cohort> change(String newName, LocalDate newStart, LocalDate newEnd, long seen) {
        return checked(new Cohort(id, programmeId, newName, newStart, newEnd, seen));
    }

    public CohortId cohortId() {
        return new CohortId(id);
    }

    private static Outcome<Cohort> checked(Cohort wanted) {
        return Names.checked(wanted.name)
                .then(name -> wanted.ends.isBefore(wanted.starts)
                        ? Outcome.refused(Refusal.at("ends", "end-before-start"))
                        : Outcome.done(new Cohort(
                                wanted.id, wanted.programmeId, name, wanted.starts, wanted.ends, wanted.version)));
    }
}
