package org.zarpe.evidence;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zarpe.companies.CompanyFilePart;
import org.zarpe.companies.CompanyFileTab;
import org.zarpe.identity.Permission;

@Configuration(proxyBeanMethods = false)
class EvidenceTab {

    @Bean
    CompanyFileTab evidence() {
        return new CompanyFileTab("evidence", CompanyFilePart.RECOGNITION, 78, null, Permission.SEE_EVIDENCE);
    }
}
