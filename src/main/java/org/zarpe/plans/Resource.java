package org.zarpe.plans;

import org.springframework.data.relational.core.mapping.Embedded;
import org.zarpe.shared.Text;

/** Something the company acquires by an action. Where there is none, all its columns are null. */
public record Resource(
        Kind kind,

        @Embedded(onEmpty = Embedded.OnEmpty.USE_NULL, prefix = "name_")
        Text name) {

    public enum Kind {
        EQUIPMENT,
        FINANCE,
        PERSON,
        MARK,
        PATENT
    }
}
