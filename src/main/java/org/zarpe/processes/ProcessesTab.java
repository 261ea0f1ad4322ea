package org.zarpe.processes;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zarpe.companies.CompanyFilePart;
import org.zarpe.companies.CompanyFileTab;
import org.zarpe.identity.Permission;

@Configuration(proxyBeanMethods = false)
class ProcessesTab {

    @Bean
    CompanyFileTab processes() {
        return new CompanyFileTab("processes", CompanyFilePart.SYSTEM, 55, null, Permission.SEE_PROCESSES);
    }
}
