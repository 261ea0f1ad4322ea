package org.zarpe.impartiality.domain;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.zarpe.identity.PersonId;
import org.zarpe.impartiality.Profile;

/** The assessors whom somebody described. */
public interface Profiles {

    Optional<Profile> of(PersonId assessor);

    Map<PersonId, Profile> all();

    /** False where somebody described them first. */
    boolean put(PersonId assessor, Profile profile, PersonId by, Instant at);
}
