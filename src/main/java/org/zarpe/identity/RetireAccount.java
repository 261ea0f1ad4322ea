package org.zarpe.identity;

import java.util.List;

/** Ending what a person is for an operator, for good. */
public interface RetireAccount {

    /** By what the operator's provider knows the person, for whoever blanks it in the trail. */
    List<String> providerSubjects(PersonId person);

    /**
     * The person is nothing for the operator any more. Where no other operator is served, name and mail go and nobody signs in with the account again.
     *
     * @param name what the account is called from now on
     * @return whether the account itself became unknown; false where it still serves somebody else
     */
    boolean retire(OperatorId operator, PersonId person, String name);
}
