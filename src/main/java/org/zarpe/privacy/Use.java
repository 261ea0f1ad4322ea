package org.zarpe.privacy;

/** What the data of a company may be used for; each is allowed and withdrawn by itself. */
public enum Use {
    /** To accompany the company, by the people of the programme. */
    PROGRAMME,
    /** Values under a pseudonym, for research. */
    RESEARCH,
    /** To be named in reports and articles. */
    PUBLICATION
}
