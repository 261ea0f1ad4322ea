package org.zarpe.diagnosis.domain;

import java.util.Map;
import org.zarpe.diagnosis.Reader;
import org.zarpe.diagnosis.Reading;
import org.zarpe.methodology.PackRef;
import org.zarpe.programmes.EnrolmentId;

/** All readings ever made. Nothing in it changes: a new reading has the next version. */
public interface ReadingBook {

    /** The latest of each requirement. */
    Map<String, Reading> latest(EnrolmentId enrolment, Reader reader);

    /** False when its version was taken meanwhile. */
    boolean add(EnrolmentId enrolment, Reading reading, PackRef under);
}
