package org.zarpe.plans.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zarpe.companies.CompanyFilePart;
import org.zarpe.companies.CompanyFileTab;
import org.zarpe.identity.Permission;

@Configuration(proxyBeanMethods = false)
class PlanTab {

    @Bean
    CompanyFileTab plan() {
        return new CompanyFileTab("plan", CompanyFilePart.COURSE, 50, "plan", Permission.SEE_PLAN);
    }
}
