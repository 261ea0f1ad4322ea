package org.zarpe.privacy;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zarpe.companies.CompanyFilePart;
import org.zarpe.companies.CompanyFileTab;
import org.zarpe.identity.Permission;

@Configuration(proxyBeanMethods = false)
class PrivacyTab {

    @Bean
    CompanyFileTab privacy() {
        return new CompanyFileTab("privacy", CompanyFilePart.COMPANY, 95, null, Permission.SEE_USES);
    }
}
