package org.zarpe.diagnosis.domain;

/** How far a questionnaire is: 12 of 26. */
public record Progress(int answered, int total) {

    public boolean isComplete() {
        return answered == total;
    }

    public int left() {
        return total - answered;
    }
}
