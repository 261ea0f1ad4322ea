package org.zarpe.companies.queries;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.companies.Companies;
import org.zarpe.companies.CompanyId;
import org.zarpe.companies.CompanyProfile;
import org.zarpe.companies.domain.Company;
import org.zarpe.companies.domain.CompanyRegister;
import org.zarpe.identity.Actor;

@Component
@Transactional(readOnly = true)
class CompanyShelf implements Companies {

    private final CompanyRegister register;

    CompanyShelf(CompanyRegister register) {
        this.register = register;
    }

    @Override
    public CompanyProfile get(CompanyId id) {
        return find(id).orElseThrow();
    }

    @Override
    public Optional<CompanyProfile> find(CompanyId id) {
        return register.findById(id).map(Company::profile);
    }

    @Override
    public List<CompanyProfile> visibleTo(Actor actor) {
        return register.visibleTo(actor.role().name(), actor.person().value(), actor.company()).stream()
                .map(Company::profile)
                .toList();
    }
}
