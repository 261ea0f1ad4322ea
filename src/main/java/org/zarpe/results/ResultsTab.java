package org.zarpe.results;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zarpe.companies.CompanyFilePart;
import org.zarpe.companies.CompanyFileTab;
import org.zarpe.identity.Permission;

@Configuration(proxyBeanMethods = false)
class ResultsTab {

    @Bean
    CompanyFileTab results() {
        return new CompanyFileTab("results", CompanyFilePart.PROGRESS, 70, "results", Permission.SEE_RESULTS);
    }
}
