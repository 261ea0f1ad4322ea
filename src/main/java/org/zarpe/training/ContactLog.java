package org.zarpe.training;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.shared.Text;

/** What accompanied a company besides training, told by the module that keeps it, so that the training page can show both. */
public interface ContactLog {

    /** The latest first. */
    List<Contact> of(EnrolmentId enrolment);

    record Contact(LocalDate date, Text title, BigDecimal hours, String href) {}
}
