package org.zarpe.certificates;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zarpe.companies.CompanyFileTab;
import org.zarpe.identity.Permission;

@Configuration(proxyBeanMethods = false)
class CertificateTab {

    @Bean
    CompanyFileTab certificate() {
        return new CompanyFileTab("certificate", 85, "certificate", Permission.SEE_CERTIFICATE);
    }
}
