package org.zarpe.cases.web;

import java.util.List;
import org.zarpe.shared.Refusal;

/**
 * Somebody who could be named.
 *
 * @param notes competence and workload, in words
 * @param hindrances why it cannot be this one; empty where it can
 */
public record Candidate(String id, String name, String notes, List<Refusal> hindrances) {

    public boolean isFree() {
        return hindrances.isEmpty();
    }
}
