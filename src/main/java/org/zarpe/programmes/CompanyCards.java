package org.zarpe.programmes;

import java.util.List;
import org.zarpe.identity.Actor;

/** The companies in programmes, for homes. */
public interface CompanyCards {

    /** Those the actor may see, the stuck ones first, then those that wait longest. */
    List<CompanyCard> visibleTo(Actor actor);

    /** Of those the actor may see, the ones that have been stuck longest. */
    Stuck stuck(Actor actor, int most);

    /** @param all how many there are, shown or not */
    record Stuck(List<CompanyCard> first, int all) {

        public int further() {
            return all - first.size();
        }
    }
}
