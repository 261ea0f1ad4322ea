package org.zarpe.audit;

/** What the trail keeps of people, for the module that makes somebody unknown. Asked inside an operator's scope. */
public interface PersonalTraces {

    /**
     * Blanks what a row of a table told of a person, wherever the trail has it; the seals still hold.
     *
     * @param table with its schema: "companies.person"
     * @return how many values were blanked
     */
    int blank(String table, String rowKey);

    /** Blanks a value wherever the trail has it in that column: a name written beside an action. */
    int blankValue(String table, String column, String value);

    /** The same where the column holds several values and this is one of them. */
    int blankListed(String table, String column, String value);
}
