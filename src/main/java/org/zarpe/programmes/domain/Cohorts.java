package org.zarpe.programmes.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** All cohorts of the operator. */
public interface Cohorts extends ListCrudRepository<Cohort, UUID> {
    List<Cohort> findByProgrammeIdOrderByStartsDesc(UUID programmeId);
}
