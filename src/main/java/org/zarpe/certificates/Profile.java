package org.zarpe.certificates;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zarpe.methodology.Scale;
import org.zarpe.shared.Text;

/** What the assessment found: one grade over all requirements, one for each foundation, one for each reliability. */
public record Profile(Scale scale, Grade overall, List<Grade> foundations, List<Grade> reliabilities) {

    /**
     * @param id as in the method, such as "foundation-3"
     * @param score on the method's scale; null where nothing applied
     */
    public record Grade(String id, Text name, @Nullable BigDecimal score) {}

    public Profile {
        foundations = List.copyOf(foundations);
        reliabilities = List.copyOf(reliabilities);
    }

    public List<Grade> all() {
        return Stream.of(Stream.of(overall), foundations.stream(), reliabilities.stream())
                .flatMap(grades -> grades)
                .toList();
    }
}
