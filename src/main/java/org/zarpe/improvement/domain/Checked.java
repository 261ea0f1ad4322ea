package org.zarpe.improvement.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;
import org.zarpe.shared.Text;

/** What somebody saw who looked whether it helped. */
public record Checked(
        LocalDate day,

        @Embedded(onEmpty = Embedded.OnEmpty.USE_NULL, prefix = "seen_")
        Text seen,

        @Column("by") UUID person) {}
