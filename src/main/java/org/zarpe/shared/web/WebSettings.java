package org.zarpe.shared.web;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration
class WebSettings implements WebMvcConfigurer {

    private final List<HandlerMethodArgumentResolver> arguments;

    WebSettings(List<HandlerMethodArgumentResolver> arguments) {
        this.arguments = arguments;
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(new Identifiers());
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.addAll(arguments);
    }
}
