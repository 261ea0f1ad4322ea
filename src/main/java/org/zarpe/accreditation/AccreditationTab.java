package org.zarpe.accreditation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zarpe.companies.CompanyFilePart;
import org.zarpe.companies.CompanyFileTab;
import org.zarpe.identity.Permission;

@Configuration(proxyBeanMethods = false)
class AccreditationTab {

    @Bean
    CompanyFileTab accreditation() {
        return new CompanyFileTab(
                "accreditation", CompanyFilePart.RECOGNITION, 80, "requirements", Permission.SEE_REQUIREMENTS);
    }
}
