package org.zarpe.identity;

/** What permissions are about. The words for people stand under {@code identity.resource.*}. */
public enum Resource {
    PROGRAMMES,
    /** Thousands of companies at once, with enrolments that went their way elsewhere. */
    IMPORTS,
    /** The cohort's board, and who accompanies which company. */
    BOARDS,
    /** The tables of the article and what changed in a programme. */
    TABLES,
    /** Values of all companies without their names. */
    PANEL,
    PEOPLE_OF_OPERATOR,
    /** How the people of the operator prove who they are. */
    DOORS,
    /** What assessors can do and how much they have to do, and what ties them and the committee to companies. */
    ASSESSORS,
    /** What ties somebody to any company of the operator, said and seen by that person alone and the director. */
    INDEPENDENCE,
    /** Who signs in for a company. */
    PEOPLE_OF_COMPANY,
    /** Who a company is: names, people, products, establishments. */
    FILE,
    /** What a company earns, sells and exports. Each look of a director is recorded. */
    FIGURES,
    /** Who changed what, and who looked. */
    HISTORY,
    CONSENTS,
    WHOLE_FILE,
    APPLICATION,
    ENROLMENT,
    DIAGNOSIS,
    QUESTIONNAIRES,
    OWN_READINGS,
    ADVISER_READINGS,
    SWOT,
    PATH_ABROAD,
    MARKETS,
    OBJECTIVE,
    PLAN,
    PROGRESS,
    /** How a company works: its processes and its controlled documents. */
    PROCESSES,
    /** That somebody read a document, said by that person. */
    READ_DOCUMENTS,
    /** What went wrong and what was done about it, and the indicators of processes. */
    IMPROVEMENT,
    /** Whether the management system does what it should: coverage, and what its managers decide of it. */
    REVIEWS,
    /** What a company looks at itself, requirement by requirement. */
    AUDITS,
    TRAINING,
    VISITS,
    RESULTS,
    REQUIREMENTS,
    EVIDENCE,
    VERDICTS,
    /** The certificate of a company, and what everybody may see of it. */
    CERTIFICATE,
    CERTIFICATES_OF_OPERATOR,
    /** The accreditation of a company, from asking to the end of its certificate. */
    CASES,
    /** That a company asks for it, takes that back, or appeals. */
    RECOGNITION,
    /** What assessors find. */
    ASSESSMENTS,
    /** What a company does about it. */
    CORRECTIONS
}
