package org.zarpe.improvement;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zarpe.companies.CompanyFilePart;
import org.zarpe.companies.CompanyFileTab;
import org.zarpe.identity.Permission;

@Configuration(proxyBeanMethods = false)
class ImprovementTab {

    @Bean
    CompanyFileTab improvement() {
        return new CompanyFileTab("improvement", CompanyFilePart.SYSTEM, 56, null, Permission.SEE_IMPROVEMENT);
    }
}
