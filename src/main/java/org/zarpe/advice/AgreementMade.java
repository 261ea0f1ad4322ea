package org.zarpe.advice;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.PersonId;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.shared.Text;

/**
 * Something was agreed that the plan does not hold yet. Published once, inside the transaction that records the visit: whoever listens there does all or nothing.
 *
 * @param id of the agreement; the action made of it takes the same
 * @param owner as written; may be empty
 * @param pillar of the visit, or "" where the pack has none
 * @param by who recorded the visit
 */
public record AgreementMade(
        UUID id,
        EnrolmentId enrolment,
        CompanyId company,
        Text text,
        String owner,
        @Nullable LocalDate due,
        String pillar,
        PersonId by) {}
