package org.zarpe.reviews;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zarpe.companies.CompanyFilePart;
import org.zarpe.companies.CompanyFileTab;
import org.zarpe.identity.Permission;

@Configuration(proxyBeanMethods = false)
class ReviewsTab {

    @Bean
    CompanyFileTab reviews() {
        return new CompanyFileTab("reviews", CompanyFilePart.SYSTEM, 58, null, Permission.SEE_REVIEWS);
    }
}
