package org.zarpe.methodology;

/** A condition and what it answers. */
public record JudgedCondition(Condition condition, Judgement judgement) {}
