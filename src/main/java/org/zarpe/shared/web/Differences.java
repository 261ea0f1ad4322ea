package org.zarpe.shared.web;

import java.util.ArrayList;
import java.util.List;

/** The fields of a stale form where what was typed is not what stands there now, in the order of the form. */
public final class Differences {

    private final List<Difference> found = new ArrayList<>();

    public Differences compare(String label, String yours, String theirs) {
        if (!yours.equals(theirs)) {
            found.add(new Difference(label, yours, theirs));
        }
        return this;
    }

    public List<Difference> all() {
        return List.copyOf(found);
    }
}
