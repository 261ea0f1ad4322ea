package org.zarpe.companies;

/** Where in the company file a tab stands, so that nobody has to look for it among twenty. */
public enum CompanyFilePart {
    OVERVIEW,
    /** Who the company is, and who does what with its file. */
    COMPANY,
    /** Where it stands and where it is going. */
    COURSE,
    /** Its management system. */
    SYSTEM,
    /** What was done with it and what came of that. */
    PROGRESS,
    RECOGNITION
}
