package org.zarpe.api.document;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.GenericTypeResolver;
import org.springframework.core.MethodParameter;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.zarpe.api.domain.Grant;
import org.zarpe.api.wire.Needed;
import org.zarpe.api.wire.NewId;
import org.zarpe.api.wire.Paging;
import org.zarpe.api.wire.Version;
import org.zarpe.identity.Actor;

/** The addresses of the API as they are mapped: nothing is described that is not there, and nothing is there that is not described. */
@Component
public class ApiOperations {

    private static final String ADDRESSES = "/api/v1";
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])([A-Z])");

    private final ObjectProvider<RequestMappingHandlerMapping> mappings;

    ApiOperations(ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    /** All operations, by address; the schemas they use are put into the given ones. */
    List<ApiOperation> all(Schemas schemas) {
        List<ApiOperation> all = new ArrayList<>();
        mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .filter(entry ->
                        entry.getKey().getPatternValues().iterator().next().startsWith(ADDRESSES))
                .forEach(entry -> all.add(operation(entry.getKey(), entry.getValue(), schemas)));
        all.sort(Comparator.comparing(ApiOperation::path).thenComparing(ApiOperation::method));
        return all;
    }

    private static ApiOperation operation(RequestMappingInfo mapping, HandlerMethod method, Schemas schemas) {
        String verb =
                mapping.getMethodsCondition().getMethods().iterator().next().name();
        List<Grant> grants = Needed.by(method, verb.equals("GET"));
        Type answer = answer(method);
        return new ApiOperation(
                id(method),
                verb,
                mapping.getPatternValues().iterator().next(),
                grants.stream().map(Grant::area).distinct().toList(),
                grants,
                parameters(method, schemas),
                status(method, answer),
                sent(method, schemas),
                sentAs(mapping),
                answer == Void.class ? null : schemas.of(answer),
                answer == Resource.class ? "application/octet-stream" : "application/json");
    }

    /** "company-people.list" of PeopleResource.list would say no more than "people.list". */
    private static String id(HandlerMethod method) {
        String resource = method.getBeanType().getSimpleName().replace("Resource", "");
        return kebab(resource) + "." + kebab(method.getMethod().getName());
    }

    private static String kebab(String humps) {
        Matcher hump = HUMP.matcher(humps);
        return hump.replaceAll("-$1").toLowerCase(java.util.Locale.ROOT);
    }

    private static int status(HandlerMethod method, Type answer) {
        if (answer == Void.class) {
            return 204;
        }
        return hasParameter(method, NewId.class) ? 201 : 200;
    }

    private static boolean hasParameter(HandlerMethod method, Class<?> type) {
        return java.util.Arrays.stream(method.getMethodParameters())
                .anyMatch(parameter -> parameter.getParameterType() == type);
    }

    private static Type answer(HandlerMethod method) {
        Type type = resolved(method, method.getMethod().getGenericReturnType());
        return type instanceof ParameterizedType given && given.getRawType() == ResponseEntity.class
                ? given.getActualTypeArguments()[0]
                : type;
    }

    private static Type resolved(HandlerMethod method, Type type) {
        return GenericTypeResolver.resolveType(type, method.getBeanType());
    }

    private static @Nullable Map<String, Object> sent(HandlerMethod method, Schemas schemas) {
        Takes taken = method.getMethodAnnotation(Takes.class);
        if (taken != null) {
            return schemas.of(taken.value());
        }
        for (MethodParameter parameter : method.getMethodParameters()) {
            if (parameter.hasParameterAnnotation(RequestBody.class)) {
                return schemas.of(resolved(method, parameter.getGenericParameterType()));
            }
        }
        return parts(method, schemas);
    }

    /** Of a body in parts: each by its name. */
    private static @Nullable Map<String, Object> parts(HandlerMethod method, Schemas schemas) {
        Map<String, Object> parts = new LinkedHashMap<>();
        for (MethodParameter parameter : method.getMethodParameters()) {
            if (parameter.hasParameterAnnotation(RequestPart.class)) {
                parts.put(name(parameter), schemas.of(parameter.getParameterType()));
            }
        }
        return parts.isEmpty() ? null : Schemas.ofParts(parts);
    }

    private static List<String> sentAs(RequestMappingInfo mapping) {
        Set<org.springframework.http.MediaType> types =
                mapping.getConsumesCondition().getConsumableMediaTypes();
        return types.isEmpty()
                ? List.of("application/json")
                : types.stream().map(Object::toString).sorted().toList();
    }

    private static List<ApiOperation.Parameter> parameters(HandlerMethod method, Schemas schemas) {
        List<ApiOperation.Parameter> all = new ArrayList<>();
        for (MethodParameter parameter : method.getMethodParameters()) {
            Class<?> type = parameter.getParameterType();
            RequestParam asked = parameter.getParameterAnnotation(RequestParam.class);
            if (parameter.hasParameterAnnotation(PathVariable.class)) {
                all.add(named(parameter, "path", true, schemas.of(type)));
            } else if (asked != null) {
                boolean required = asked.required() && asked.defaultValue().equals(ValueConstants.DEFAULT_NONE);
                all.add(named(parameter, "query", required, schemas.of(type)));
            } else if (type == Paging.class) {
                all.add(new ApiOperation.Parameter("limit", "query", "api.parameter.limit", false, limit()));
                all.add(new ApiOperation.Parameter("cursor", "query", "api.parameter.cursor", false, text()));
            } else if (type == Version.class) {
                all.add(new ApiOperation.Parameter("If-Match", "header", "api.parameter.if-match", true, text()));
            } else if (type == NewId.class || method.hasMethodAnnotation(Takes.class) && type == Actor.class) {
                all.add(new ApiOperation.Parameter("Idempotency-Key", "header", "api.parameter.key", false, text()));
            }
        }
        return all;
    }

    private static ApiOperation.Parameter named(
            MethodParameter parameter, String in, boolean required, Map<String, Object> schema) {
        String name = name(parameter);
        return new ApiOperation.Parameter(name, in, "api.parameter." + kebab(name), required, schema);
    }

    private static String name(MethodParameter parameter) {
        parameter.initParameterNameDiscovery(new org.springframework.core.DefaultParameterNameDiscoverer());
        return java.util.Objects.requireNonNull(parameter.getParameterName());
    }

    private static Map<String, Object> limit() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "integer");
        schema.put("minimum", 1);
        schema.put("maximum", Paging.MOST);
        schema.put("default", Paging.USUAL);
        return schema;
    }

    private static Map<String, Object> text() {
        return new LinkedHashMap<>(Map.of("type", "string"));
    }
}
