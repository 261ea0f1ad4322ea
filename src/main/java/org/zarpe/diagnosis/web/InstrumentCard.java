package org.zarpe.diagnosis.web;

import org.zarpe.diagnosis.domain.Progress;

/**
 * An instrument to begin, resume or look at.
 *
 * @param self how far the company is, {@code adviser} the adviser's reading beside it
 * @param reached whether its stage has opened
 */
public record InstrumentCard(
        String name,
        String purpose,
        String href,
        String stage,
        Progress self,
        Progress adviser,
        boolean complete,
        boolean reached) {

    public boolean isBegun() {
        return self.answered() + adviser.answered() > 0;
    }
}
