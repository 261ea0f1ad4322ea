package org.zarpe.evidence;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zarpe.identity.Actor;
import org.zarpe.programmes.Enrolled;
import org.zarpe.shared.Text;

/** What is kept in the product and may serve as evidence: a module offers its own by a bean of this type. */
public interface SystemRecords {

    /** Kebab-case, stable: it is kept with the piece. */
    String sort();

    /** Those the person may see. */
    List<Entry> of(Actor actor, Enrolled enrolled);

    /**
     * One of them.
     *
     * @param href where it is read
     * @param day of what it tells, null where it has none
     */
    record Entry(
            String id, Text name, String href, @Nullable LocalDate day) {}
}
