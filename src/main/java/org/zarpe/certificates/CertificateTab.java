package org.zarpe.certificates;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zarpe.companies.CompanyFilePart;
import org.zarpe.companies.CompanyFileTab;
import org.zarpe.identity.Permission;

@Configuration(proxyBeanMethods = false)
class CertificateTab {

    @Bean
    CompanyFileTab certificate() {
        return new CompanyFileTab(
                "certificate", CompanyFilePart.RECOGNITION, 85, "certificate", Permission.SEE_CERTIFICATE);
    }
}
