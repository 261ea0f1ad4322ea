package org.zarpe.diagnosis;

import java.util.List;
import org.zarpe.companies.CompanyId;
import org.zarpe.programmes.EnrolmentId;

/** Reading a SWOT, by quadrant and in the order people gave it, without what was archived. Asked inside an operator's scope. */
public interface SwotItems {

    List<SwotEntry> of(EnrolmentId enrolment);

    /** Of the company's latest enrolment; none without one. */
    List<SwotEntry> of(CompanyId company);
}
