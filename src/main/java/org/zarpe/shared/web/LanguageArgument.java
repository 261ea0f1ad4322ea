package org.zarpe.shared.web;

import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.zarpe.shared.Language;

/** Lets a controller method take the reader's {@link Language}. */
@Component
class LanguageArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Language.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @org.jspecify.annotations.Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @org.jspecify.annotations.Nullable WebDataBinderFactory binders) {
        Object settled = request.getAttribute(LanguageFilter.ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        return settled == null ? Language.ES : settled;
    }
}
