package org.zarpe.diagnosis.domain;

import java.util.Collection;
import java.util.List;
import org.zarpe.diagnosis.Reader;
import org.zarpe.methodology.PackRef;
import org.zarpe.programmes.EnrolmentId;

/** All answers ever given. Nothing in it changes: a new answer has the next version. */
public interface Answers {

    /** The latest of each item and reader. */
    AnswerSheet sheet(EnrolmentId enrolment);

    /** Every version of one answer, oldest first. */
    List<Answer> history(EnrolmentId enrolment, String instrument, String item, Reader reader);

    /** False when its version was taken meanwhile. */
    boolean add(EnrolmentId enrolment, Answer answer, PackRef under);

    /** First answers of enrolments that have none, in one statement. */
    void addAll(Collection<Placed> answers);

    /** Where an answer stands. */
    record Place(EnrolmentId enrolment, String instrument, String item) {}

    record Placed(EnrolmentId enrolment, Answer answer, PackRef under) {}
}
