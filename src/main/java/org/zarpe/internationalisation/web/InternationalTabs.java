package org.zarpe.internationalisation.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zarpe.companies.CompanyFilePart;
import org.zarpe.companies.CompanyFileTab;
import org.zarpe.identity.Permission;

@Configuration(proxyBeanMethods = false)
class InternationalTabs {

    static final String PATH = "path";
    static final String MARKETS = "markets";

    @Bean
    CompanyFileTab pathTab() {
        return new CompanyFileTab(PATH, CompanyFilePart.COURSE, 35, "path", Permission.SEE_PATH);
    }

    @Bean
    CompanyFileTab marketsTab() {
        return new CompanyFileTab(MARKETS, CompanyFilePart.COURSE, 40, "strategy", Permission.SEE_MARKETS);
    }
}
