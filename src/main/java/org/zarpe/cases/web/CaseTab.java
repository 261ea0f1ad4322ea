package org.zarpe.cases.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zarpe.companies.CompanyFileTab;
import org.zarpe.identity.Permission;

@Configuration(proxyBeanMethods = false)
class CaseTab {

    @Bean
    CompanyFileTab caseOfCompany() {
        return new CompanyFileTab(Addresses.TAB, 82, "requirements", Permission.SEE_CASES);
    }
}
