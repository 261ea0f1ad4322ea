package org.zarpe.audit.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zarpe.companies.CompanyFilePart;
import org.zarpe.companies.CompanyFileTab;
import org.zarpe.identity.Permission;

@Configuration(proxyBeanMethods = false)
class HistoryTab {
    static final String KEY = "history";

    @Bean
    CompanyFileTab historyOfTheFile() {
        return new CompanyFileTab(KEY, CompanyFilePart.COMPANY, 90, null, Permission.SEE_HISTORY);
    }
}
