package org.zarpe.advice;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zarpe.companies.CompanyFilePart;
import org.zarpe.companies.CompanyFileTab;
import org.zarpe.identity.Permission;

@Configuration(proxyBeanMethods = false)
class VisitsTab {

    @Bean
    CompanyFileTab visits() {
        return new CompanyFileTab("visits", CompanyFilePart.PROGRESS, 62, "advice", Permission.SEE_VISITS);
    }
}
