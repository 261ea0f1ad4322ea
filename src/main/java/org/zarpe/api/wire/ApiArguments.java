package org.zarpe.api.wire;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.zarpe.shared.Ids;

/** What methods of the API may take: which part of a list, the version seen, the identifier of something new. */
@Configuration(proxyBeanMethods = false)
class ApiArguments implements WebMvcConfigurer {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new Argument<>(Paging.class, ApiArguments::paging));
        resolvers.add(new Argument<>(Version.class, ApiArguments::version));
        resolvers.add(new Argument<>(NewId.class, ApiArguments::newId));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new GrantCheck()).addPathPatterns(Problems.ADDRESSES + "/**");
    }

    @FunctionalInterface
    private interface Reading<T> {
        T read(HttpServletRequest request);
    }

    private record Argument<T>(Class<T> type, Reading<T> reading) implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == type;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            return reading.read(java.util.Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)));
        }
    }

    private static Paging paging(HttpServletRequest request) {
        String limit = request.getParameter("limit");
        if (limit != null && !limit.matches("[1-9]\\d{0,2}")
                || limit != null && Integer.parseInt(limit) > Paging.MOST) {
            throw Declined.of(HttpStatus.BAD_REQUEST, "limit-out-of-range", Paging.MOST);
        }
        return new Paging(limit == null ? Paging.USUAL : Integer.parseInt(limit), request.getParameter("cursor"));
    }

    private static Version version(HttpServletRequest request) {
        String seen = request.getHeader(HttpHeaders.IF_MATCH);
        if (seen == null) {
            throw Declined.of(HttpStatus.PRECONDITION_REQUIRED, "version-missing");
        }
        String bare = seen.strip();
        // a tag that is none of ours is of no version there ever was
        return new Version(bare.matches("\"\\d{1,18}\"") ? Long.parseLong(bare.substring(1, bare.length() - 1)) : -1);
    }

    private static NewId newId(HttpServletRequest request) {
        return new NewId(request.getAttribute(NewId.ATTRIBUTE) instanceof UUID underKey ? underKey : Ids.next());
    }
}
