package org.zarpe.api.domain;

/** A part of the product that a token opens for reading, or for writing too. */
public enum Area {
    /** Company files: identity, people, products, facts, exports, establishments. */
    COMPANIES,
    /** Programmes, cohorts, calls, applications, enrolments and their stages. */
    PROGRAMMES,
    /** Answers, scores and SWOT. */
    DIAGNOSIS,
    /** Actions. */
    PLANS,
    /** The process map and the controlled documents. */
    PROCESSES,
    /** Indicators and their values. */
    RESULTS,
    /** Levels, statements, evidence and verdicts of requirements, and the accreditation cases that come of them. */
    REQUIREMENTS,
    /** Published methods. */
    PACKS
}
