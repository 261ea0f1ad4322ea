package org.zarpe.processes;

import java.util.UUID;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.shared.Outcome;

/** Saying yes or no to a version, by those who were named for it; and taking one out of force. */
public interface ApproveDocuments {

    /**
     * It holds once all have said yes.
     *
     * @param round how many times it had been sent when the person read it
     */
    Outcome<VersionState> approve(Actor actor, CompanyId company, UUID document, int round);

    /** It is a draft again. */
    Outcome<VersionState> sendBack(Actor actor, CompanyId company, UUID document, int round, String reason);

    /** The version in force holds no longer, and none takes its place. */
    Outcome<VersionState> withdraw(Actor actor, CompanyId company, UUID document, String reason);
}
