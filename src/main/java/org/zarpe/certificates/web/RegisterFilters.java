package org.zarpe.certificates.web;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** What stands before the register: how often one may ask, and a mark on each answer, so that one that did not change is not sent again. */
@Configuration(proxyBeanMethods = false)
class RegisterFilters {

    /** After the headers, the size and the language of a request. */
    private static final int AFTER_THE_FIRST = Ordered.HIGHEST_PRECEDENCE + 20;

    @Bean
    FilterRegistrationBean<RegisterLimits> registerLimits() {
        FilterRegistrationBean<RegisterLimits> limits = new FilterRegistrationBean<>(new RegisterLimits());
        limits.addUrlPatterns("/register", "/register/*", "/registro", "/registro/*", "/issuers/*");
        limits.setOrder(AFTER_THE_FIRST);
        return limits;
    }

    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> registerMarks() {
        ShallowEtagHeaderFilter filter = new ShallowEtagHeaderFilter();
        // weak, so that it may be compressed on its way
        filter.setWriteWeakETag(true);
        FilterRegistrationBean<ShallowEtagHeaderFilter> marks = new FilterRegistrationBean<>(filter);
        marks.addUrlPatterns("/register", "/register/*", "/registro", "/registro/*");
        marks.setOrder(AFTER_THE_FIRST + 1);
        return marks;
    }
}
