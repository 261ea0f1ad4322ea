package org.zarpe.reviews.domain;

import java.util.List;
import org.zarpe.identity.PersonId;
import org.zarpe.programmes.Enrolled;

/** The management reviews of all companies. */
public interface ReviewBook {

    /** The oldest first. */
    List<ManagementReview> of(Enrolled enrolled);

    /** A new one, or what changed of one with its decisions. Somebody who was faster lets it fail, and nothing is kept. */
    void save(ManagementReview review, PersonId by);
}
