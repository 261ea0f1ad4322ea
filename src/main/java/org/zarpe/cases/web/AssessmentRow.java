package org.zarpe.cases.web;

import org.zarpe.methodology.Requirement;

/**
 * A requirement in the list of an assessment.
 *
 * @param state verdict and level, in words
 * @param finding what was found besides; empty where there is nothing
 * @param waits not verified yet
 * @param twice scored by two
 */
public record AssessmentRow(
        Requirement requirement,
        String href,
        String state,
        String finding,
        boolean waits,
        boolean twice,
        int evidence) {

    public String tone() {
        if (waits) {
            return "neutral";
        }
        return finding.isEmpty() ? "success" : "warning";
    }
}
