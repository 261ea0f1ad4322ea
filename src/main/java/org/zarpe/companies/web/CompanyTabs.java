package org.zarpe.companies.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zarpe.companies.CompanyFilePart;
import org.zarpe.companies.CompanyFileTab;
import org.zarpe.identity.Permission;

@Configuration(proxyBeanMethods = false)
class CompanyTabs {

    static final String PROFILE = "profile";

    @Bean
    CompanyFileTab profileTab() {
        return new CompanyFileTab(PROFILE, CompanyFilePart.COMPANY, 10, null, Permission.SEE_FILE);
    }
}
