package org.zarpe.diagnosis;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.EnrolmentId;

/** Reading a SWOT, by quadrant and in the order people gave it, without what was archived. Asked inside an operator's scope. */
public interface SwotItems {

    List<SwotEntry> of(EnrolmentId enrolment);

    /** The same for many at once; an enrolment without any is not among the keys. */
    Map<EnrolmentId, List<SwotEntry>> of(Collection<EnrolmentId> enrolments);

    /** Of the company's latest enrolment; none without one. */
    List<SwotEntry> of(CompanyId company);

    /** The same with the version a change must name, for somebody who may see the company. */
    List<Versioned> versions(Actor actor, Enrolled enrolled);

    record Versioned(SwotEntry entry, long version) {}
}
