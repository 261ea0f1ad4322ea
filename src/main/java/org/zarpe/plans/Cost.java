package org.zarpe.plans;

import java.math.BigDecimal;

/** @param currency ISO 4217 */
public record Cost(BigDecimal amount, String currency) {}
