package org.zarpe.companies.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.companies.CompanyId;
import org.zarpe.companies.RegisterCompanies;
import org.zarpe.companies.domain.Company;
import org.zarpe.companies.domain.CompanyPile;
import org.zarpe.companies.domain.Identity;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.words.WrittenFields;

@Component
class OpenManyFiles implements RegisterCompanies {

    private final CompanyPile pile;
    private final Clock clock;

    OpenManyFiles(CompanyPile pile, Clock clock) {
        this.pile = pile;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<CompanyId> known(Actor director, Collection<CompanyId> companies) {
        director.must(Permission.IMPORT_COMPANIES);
        return pile.known(companies);
    }

    @Override
    public Batch begin(Actor director) {
        director.must(Permission.IMPORT_COMPANIES);
        return new Files(LocalDate.now(clock));
    }

    private final class Files implements Batch {
        private final Map<CompanyId, Company> sound = new LinkedHashMap<>();
        private final LocalDate today;

        Files(LocalDate today) {
            this.today = today;
        }

        @Override
        public Outcome<CompanyId> add(Actor director, CompanyId company, Map<String, String> written) {
            Faults faults = new Faults();
            return Identity.read(new WrittenFields(written, faults), faults, null, today)
                    .map(identity -> {
                        sound.put(company, Company.register(company, identity, false));
                        return company;
                    });
        }

        @Override
        public void keep(Set<CompanyId> companies) {
            sound.keySet().retainAll(companies);
            pile.add(sound.values());
        }
    }
}
