package org.zarpe.improvement.domain;

import java.util.List;
import java.util.UUID;

/** What was tried and did not help. */
public interface Attempts {

    /** The first one first. */
    List<Tried> of(UUID nonconformity);

    void add(Nonconformity nonconformity, Tried tried);
}
