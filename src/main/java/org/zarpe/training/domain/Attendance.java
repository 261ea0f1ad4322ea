package org.zarpe.training.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;
import org.zarpe.training.Attendee;

@Table(schema = "training", name = "attendance")
record Attendance(@Nullable UUID personId, String name) {

    static Attendance of(Attendee attendee) {
        return new Attendance(attendee.person(), attendee.name());
    }

    Attendee attendee() {
        return new Attendee(personId, name);
    }
}
