package org.zarpe.programmes.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.zarpe.companies.CompanyId;
import org.zarpe.programmes.EnrolmentId;

/** All enrolments of the operator. */
public interface Enrolling {

    Optional<Enrolment> find(EnrolmentId id);

    Enrolment get(EnrolmentId id);

    Optional<Enrolment> latestOf(CompanyId company);

    List<Enrolment> latestOf(Collection<CompanyId> companies);

    List<Enrolment> all(Collection<EnrolmentId> ids);

    /** Whoever else would hold one of them waits until the transaction has ended. */
    void hold(Collection<EnrolmentId> ids);

    /** Refuses, by {@link org.springframework.dao.OptimisticLockingFailureException}, what somebody else changed meanwhile. */
    void save(Enrolment enrolment);

    /** New ones, in few statements however many. */
    void addAll(Collection<Enrolment> enrolments);
}
