package org.zarpe.improvement.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;
import org.zarpe.shared.Text;

/** That the action was carried out, and by whom it was said. */
public record Done(
        LocalDate day,

        @Embedded(onEmpty = Embedded.OnEmpty.USE_NULL, prefix = "note_")
        Text note,

        @Column("by") UUID person) {}
