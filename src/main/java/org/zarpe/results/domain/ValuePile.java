package org.zarpe.results.domain;

import java.util.Collection;

/** Values by the thousand. */
public interface ValuePile {

    /** New ones only. */
    void add(Collection<RecordedValue> values);
}
