package org.zarpe.diagnosis;

import org.zarpe.identity.Actor;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.shared.Outcome;

/** Answers one item of an instrument: a manager for the company, an adviser or the director as the adviser's reading beside it. */
public interface AnswerItem {

    /** "I do not know yet" where one chooses: leaves the item open. Where one types, an empty field says the same. */
    String DO_NOT_KNOW = "?";

    /**
     * Answers the version kept. Refused at the item with {@code stale} when somebody answered meanwhile, {@code level-out-of-scale}, {@code choose-one},
     * {@code number-malformed}, {@code number-negative}, {@code too-long}; or as a whole with {@code instrument-ahead}, {@code enrolment-closed}.
     */
    Outcome<Long> answer(Actor actor, Given given);

    /**
     * @param typed the level's number, "yes" or "no", the choice's id, a number or words as written
     * @param version of the answer this one replaces, 0 for the first
     */
    record Given(EnrolmentId enrolment, String instrument, String item, String typed, long version) {}
}
