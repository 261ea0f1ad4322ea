package org.zarpe.companies;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.zarpe.identity.Actor;

/** Reading companies from other modules. Asked inside an operator's scope. */
public interface Companies {

    CompanyProfile get(CompanyId id);

    Optional<CompanyProfile> find(CompanyId id);

    /** In no order; one that does not exist is left out. */
    List<CompanyProfile> all(Collection<CompanyId> ids);

    /** Those the actor may see, by name. */
    List<CompanyProfile> visibleTo(Actor actor);
}
