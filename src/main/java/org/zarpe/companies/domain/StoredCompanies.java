package org.zarpe.companies.domain;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zarpe.companies.CompanyId;
import org.zarpe.shared.storage.Stored;

@Configuration(proxyBeanMethods = false)
class StoredCompanies {

    @Bean
    Stored<CompanyId, java.util.UUID> storedCompanyId() {
        return Stored.id(CompanyId.class, CompanyId::value, CompanyId::new);
    }
}
