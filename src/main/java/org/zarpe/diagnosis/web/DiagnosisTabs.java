package org.zarpe.diagnosis.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zarpe.companies.CompanyFilePart;
import org.zarpe.companies.CompanyFileTab;
import org.zarpe.identity.Permission;

@Configuration(proxyBeanMethods = false)
class DiagnosisTabs {

    @Bean
    CompanyFileTab diagnosisTab() {
        return new CompanyFileTab("diagnosis", CompanyFilePart.COURSE, 20, null, Permission.SEE_DIAGNOSIS);
    }

    @Bean
    CompanyFileTab swotTab() {
        return new CompanyFileTab("swot", CompanyFilePart.COURSE, 30, "swot", Permission.SEE_SWOT);
    }
}
