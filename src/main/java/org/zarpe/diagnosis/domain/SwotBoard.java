package org.zarpe.diagnosis.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.zarpe.programmes.EnrolmentId;

public interface SwotBoard extends Repository<SwotItem, UUID> {

    SwotItem save(SwotItem item);

    Optional<SwotItem> findById(UUID id);

    List<SwotItem> findAllByEnrolmentIdAndArchivedAtIsNullOrderByPosition(UUID enrolment);

    List<SwotItem> findAllByEnrolmentIdInAndArchivedAtIsNullOrderByPosition(Collection<UUID> enrolments);

    default List<SwotItem> of(EnrolmentId enrolment) {
        return findAllByEnrolmentIdAndArchivedAtIsNullOrderByPosition(enrolment.value());
    }

    default List<SwotItem> of(Collection<EnrolmentId> enrolments) {
        return findAllByEnrolmentIdInAndArchivedAtIsNullOrderByPosition(
                enrolments.stream().map(EnrolmentId::value).toList());
    }
}
