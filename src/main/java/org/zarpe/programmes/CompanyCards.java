package org.zarpe.programmes;

import java.util.List;
import org.zarpe.identity.Actor;

/** The companies in programmes, for homes. */
public interface CompanyCards {

    /** Those the actor may see, the stuck ones first, then those that wait longest. */
    List<CompanyCard> visibleTo(Actor actor);
}
