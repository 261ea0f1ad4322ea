package org.zarpe.diagnosis;

import java.util.List;
import java.util.Optional;
import org.zarpe.identity.Actor;
import org.zarpe.programmes.Enrolled;

/** Scores of an enrolment. Empty where nothing applies or the method has no such thing. Asked inside an operator's scope. */
public interface Scores {

    Optional<Score> foundation(Enrolled enrolled, String foundation, Reader reader);

    Optional<Score> reliability(Enrolled enrolled, String reliability, Reader reader);

    /** Of all requirements together. */
    Optional<Score> overall(Enrolled enrolled, Reader reader);

    /** Of a dimension of an instrument: a driver or a factor. */
    Optional<Score> dimension(Enrolled enrolled, String dimension, Reader reader);

    /** All there are, of all readers, for somebody who may see the company. */
    List<Named> all(Actor actor, Enrolled enrolled);

    /** @param of "foundation", "reliability", "dimension", or "requirements" for all requirements together, whose id is "overall" */
    record Named(String of, String id, Reader reader, Score score) {}
}
