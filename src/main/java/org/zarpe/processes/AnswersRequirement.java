package org.zarpe.processes;

import java.util.List;
import org.zarpe.identity.Actor;
import org.zarpe.programmes.Enrolled;
import org.zarpe.shared.Text;

/** A module tells what of a company's answers which requirement, besides its processes and documents, by a bean of this type. */
public interface AnswersRequirement {

    /** For somebody who may see the company's requirements; what the person may not see itself is left out. */
    List<Answer> of(Actor actor, Enrolled enrolled);

    /**
     * @param requirement id of the method
     * @param name of the thing, as its own page calls it
     * @param href of its page
     */
    record Answer(String requirement, Kind kind, Text name, String href) {}

    enum Kind {
        /** It shows that the requirement is met. */
        RECORD,
        /** A figure that is kept of the work. It goes with a record and does not replace one. */
        MEASURE
    }
}
