package org.zarpe.programmes.domain;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import org.zarpe.programmes.CohortId;
import org.zarpe.programmes.Names;
import org.zarpe.programmes.ProgrammeId;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.Text;

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
        @Embedded.Empty Names names,
        LocalDate starts,
        LocalDate ends,
        @Version @Nullable Long version) {

    public static Outcome<Cohort> plan(
            CohortId id, ProgrammeId programme, Names names, LocalDate starts, LocalDate ends) {
        return checked(new Cohort(id.value(), programme.value(), names, starts, ends, null));
    }

    public Outcome<Cohort> change(Names newNames, LocalDate newStart, LocalDate newEnd, long seen) {
        return Objects.equals(version, seen)
                ? checked(new Cohort(id, programmeId, newNames, newStart, newEnd, version))
                : Outcome.refused(Refusal.stale());
    }

    public CohortId cohortId() {
        return new CohortId(id);
    }

    public Text name() {
        return names.text();
    }

    private static Outcome<Cohort> checked(Cohort wanted) {
        return wanted.names
                .checked()
                .then(sound -> wanted.ends.isBefore(wanted.starts)
                        ? Outcome.refused(Refusal.at("ends", "end-before-start"))
                        : Outcome.done(wanted));
    }
}
