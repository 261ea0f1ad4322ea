package org.zarpe.training;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zarpe.companies.CompanyFilePart;
import org.zarpe.companies.CompanyFileTab;
import org.zarpe.identity.Permission;

@Configuration(proxyBeanMethods = false)
class TrainingTab {

    @Bean
    CompanyFileTab training() {
        return new CompanyFileTab("training", CompanyFilePart.PROGRESS, 60, "training", Permission.SEE_TRAINING);
    }
}
