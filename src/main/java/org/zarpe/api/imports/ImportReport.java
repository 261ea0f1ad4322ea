package org.zarpe.api.imports;

import java.util.List;
import org.zarpe.api.wire.Problem.Fault;
import org.zarpe.api.wire.Wire;

/**
 * What became of an import, or would have become of it.
 *
 * @param kept whether anything was written
 * @param refused companies left out for a fault
 * @param known companies that were there already and stayed as they were
 * @param faults the first thousand, each with its place
 * @param furtherFaults how many more there are
 */
record ImportReport(
        ImportMode mode, boolean kept, Counts objects, int refused, int known, List<Fault> faults, int furtherFaults)
        implements Wire {

    /** What was found sound. */
    record Counts(int companies, int enrolments, int stages, int answers, int values) {

        Counts and(Counts more) {
            return new Counts(
                    companies + more.companies,
                    enrolments + more.enrolments,
                    stages + more.stages,
                    answers + more.answers,
                    values + more.values);
        }

        static Counts none() {
            return new Counts(0, 0, 0, 0, 0);
        }
    }
}
