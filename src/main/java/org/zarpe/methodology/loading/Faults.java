package org.zarpe.methodology.loading;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.zarpe.methodology.Fault;

/** The faults found so far, each once. */
final class Faults {

    private final TreeSet<Fault> found = new TreeSet<>();

    void add(String file, int line, String reason) {
        found.add(new Fault(file, line, reason));
    }

    void add(Branch branch, String reason) {
        add(branch.document().file(), branch.line(), reason);
    }

    void addAll(Collection<Fault> faults) {
        found.addAll(faults);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<Fault> sorted() {
        return List.copyOf(found);
    }
}
