package org.zarpe.api.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why something was not done (RFC 9457).
 *
 * @param type address of a page about this kind of problem
 * @param errors each thing that is wrong; none where the problem is of the whole
 * @param current what stands now, where somebody else was faster
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        List<Fault> errors,
        @Nullable Wire current) implements Wire {

    public Problem {
        errors = List.copyOf(errors);
    }

    /**
     * @param pointer to the member of the body (RFC 6901), "" for the whole
     * @param code the same as on the screens
     */
    public record Fault(String pointer, String code, String detail) {}
}
