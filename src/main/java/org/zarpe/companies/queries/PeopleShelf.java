package org.zarpe.companies.queries;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.companies.CompanyId;
import org.zarpe.companies.CompanyPeople;
import org.zarpe.companies.domain.Team;

@Component
@Transactional(readOnly = true)
class PeopleShelf implements CompanyPeople {

    private final Team team;

    PeopleShelf(Team team) {
        this.team = team;
    }

    @Override
    public List<Colleague> of(CompanyId company) {
        return team.findByCompanyIdAndWithdrawnFalseOrderById(company).stream()
                .map(member -> new Colleague(
                        member.id(), member.details().name(), member.details().position()))
                .toList();
    }
}
