package org.zarpe.reviews;

import java.time.LocalDate;
import java.util.UUID;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Text;

/** Management reviews: prepared by manager or adviser, signed by the manager alone. */
public interface HoldReviews {

    /** Opens a review and fills in what the records say that day. */
    Outcome<UUID> begin(Actor actor, CompanyId company, UUID id, Meeting meeting);

    Outcome<UUID> reword(Actor actor, CompanyId company, UUID review, long version, Meeting meeting);

    /** Fills the figures in again, as they are now; not after it was signed. */
    Outcome<UUID> takeFigures(Actor actor, CompanyId company, UUID review);

    Outcome<UUID> decide(Actor actor, CompanyId company, UUID review, UUID id, Resolved resolved);

    /** Strikes a decision out before it is signed. */
    Outcome<UUID> strike(Actor actor, CompanyId company, UUID review, UUID decision);

    /** By the manager. Decisions become actions of the plan where the method has one and it is open; otherwise the review keeps them. */
    Outcome<UUID> sign(Actor manager, CompanyId company, UUID review, long version);

    /** A decision that is no action of the plan has been carried out. */
    Outcome<UUID> settle(Actor actor, CompanyId company, UUID review, UUID decision);

    /**
     * @param present who was there, one a line
     * @param conclusion may be empty until it is signed
     */
    record Meeting(LocalDate held, String present, Text conclusion) {}

    record Resolved(Text what, String owner, LocalDate due) {}
}
