package org.zarpe.accreditation.domain;

import java.time.Instant;
import java.util.Map;
import org.zarpe.accreditation.About;
import org.zarpe.accreditation.Stated;
import org.zarpe.identity.PersonId;
import org.zarpe.methodology.PackRef;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;

/** Statements of one kind about requirements. A changed one is a new one: what was stated before stays. */
public interface StatementBook<T> {

    /** By requirement, the latest; one that nobody stated anything of is absent. */
    Map<String, Stated<T>> latest(EnrolmentId enrolment);

    /** False where somebody wrote this version first. */
    boolean add(About about, Stated<T> next, PackRef under, PersonId by, Instant at);

    /** @param former what stands while nobody has stated anything */
    default Outcome<Stated<T>> restate(
            About about, T former, T next, long version, PackRef under, PersonId by, Instant at) {
        Stated<T> current = latest(about.enrolment()).getOrDefault(about.requirement(), Stated.nobody(former));
        if (current.value().equals(next)) {
            return Outcome.done(current);
        }
        Stated<T> stated = new Stated<>(next, current.version() + 1, by, at);
        return version == current.version() && add(about, stated, under, by, at)
                ? Outcome.done(stated)
                : Outcome.refused(Refusal.stale());
    }
}
