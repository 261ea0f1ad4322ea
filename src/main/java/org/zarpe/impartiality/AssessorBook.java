package org.zarpe.impartiality;

import java.time.LocalDate;
import java.util.List;
import org.zarpe.identity.Actor;
import org.zarpe.identity.PersonId;
import org.zarpe.programmes.Enrolled;

/** Whom a company can be given to, for the director. */
public interface AssessorBook {

    /** Every assessor of the operator, whoever fits best first. */
    List<Suitability> assessors(Actor director, Enrolled enrolled, LocalDate on);

    /** Every member of the committee, whoever has no conflict first. */
    List<Suitability> members(Actor director, Enrolled enrolled, LocalDate on);

    /** One assessor. */
    Suitability of(Actor director, PersonId assessor, Enrolled enrolled, LocalDate on);

    /** What assessing the company asks for: the foundations of its method, the chapters of its products, the key processes that it uses. */
    Competence needs(Actor director, Enrolled enrolled);
}
