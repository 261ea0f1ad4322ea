package org.zarpe.cases;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zarpe.companies.CompanyFileTab;
import org.zarpe.identity.Permission;

@Configuration(proxyBeanMethods = false)
class CaseTab {

    @Bean
    CompanyFileTab recognition() {
        return new CompanyFileTab("case", 85, "requirements", Permission.SEE_CASES);
    }
}
