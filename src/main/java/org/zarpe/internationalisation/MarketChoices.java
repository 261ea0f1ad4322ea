package org.zarpe.internationalisation;

import java.util.List;
import java.util.Optional;
import org.zarpe.programmes.EnrolmentId;

/** Reading the strategic definition from other modules. */
public interface MarketChoices {

    /** The choice that counts. */
    Optional<ChosenMarket> chosen(EnrolmentId enrolment);

    /** Choices that a later one replaced, oldest first. */
    List<ChosenMarket> former(EnrolmentId enrolment);

    /** Options that are not archived. */
    List<MarketCase> options(EnrolmentId enrolment);

    Optional<Objective> objective(EnrolmentId enrolment);
}
