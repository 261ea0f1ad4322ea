package org.zarpe.api.document;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zarpe.api.domain.Area;
import org.zarpe.api.domain.Grant;

/**
 * One thing the API does.
 *
 * @param id "companies.list": its words are {@code api.operation.<id>}
 * @param status of the answer when it was done
 * @param sent schema of the body, null where there is none
 * @param given schema of the answer's body, null where there is none
 * @param givenAs media type of that body
 */
public record ApiOperation(
        String id,
        String method,
        String path,
        List<Area> areas,
        List<Grant> grants,
        List<Parameter> parameters,
        int status,
        @Nullable Map<String, Object> sent,
        List<String> sentAs,
        @Nullable Map<String, Object> given,
        String givenAs) {

    /**
     * @param in "path", "query" or "header"
     * @param key of its words
     */
    public record Parameter(String name, String in, String key, boolean required, Map<String, Object> schema) {}
}
