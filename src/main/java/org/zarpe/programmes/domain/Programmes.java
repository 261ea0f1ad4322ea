package org.zarpe.programmes.domain;

import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** All programmes of the operator. */
public interface Programmes extends ListCrudRepository<Programme, UUID> {}
