package org.zarpe.programmes.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zarpe.companies.CompanyFilePart;
import org.zarpe.companies.CompanyFileTab;
import org.zarpe.identity.Permission;

@Configuration(proxyBeanMethods = false)
class OverviewTab {

    @Bean
    CompanyFileTab overviewCompanyFileTab() {
        return new CompanyFileTab("", CompanyFilePart.OVERVIEW, 0, null, Permission.SEE_FILE);
    }
}
