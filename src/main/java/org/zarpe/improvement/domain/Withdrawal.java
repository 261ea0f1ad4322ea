package org.zarpe.improvement.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.relational.core.mapping.Column;

/** Why it was none after all. */
public record Withdrawal(
        LocalDate day, String reason, @Column("by") UUID person) {}
