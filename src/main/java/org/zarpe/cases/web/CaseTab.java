package org.zarpe.cases.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zarpe.companies.CompanyFilePart;
import org.zarpe.companies.CompanyFileTab;
import org.zarpe.identity.Permission;

@Configuration(proxyBeanMethods = false)
class CaseTab {

    @Bean
    CompanyFileTab caseOfCompany() {
        // of no section: a method's own name for its requirements would stand on both tabs
        return new CompanyFileTab(Addresses.TAB, CompanyFilePart.RECOGNITION, 82, null, Permission.SEE_CASES);
    }
}
