package org.zarpe.companies;

import java.util.List;
import java.util.Optional;
import org.zarpe.identity.Actor;

/** Reading companies from other modules. Asked inside an operator's scope. */
public interface Companies {

    CompanyProfile get(CompanyId id);

    Optional<CompanyProfile> find(CompanyId id);

    /** Those the actor may see, by name. */
    List<CompanyProfile> visibleTo(Actor actor);
}
