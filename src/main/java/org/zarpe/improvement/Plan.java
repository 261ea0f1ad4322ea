package org.zarpe.improvement;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.relational.core.mapping.Embedded;
import org.zarpe.shared.Language;
import org.zarpe.shared.Text;

/**
 * Why it happened and what will be done so that it does not happen again.
 *
 * @param whys one a line, each the answer to "why?" of the line before (after S. Toyoda's five whys); may be empty where the cause is told freely
 * @param cause in one's own words; may be empty where the whys tell it
 * @param action what changes
 * @param who answers for it, as people call that person
 * @param proof how one will see that it helped
 * @param look by when somebody looks, not before it is due
 */
public record Plan(
        @Embedded(onEmpty = Embedded.OnEmpty.USE_NULL, prefix = "whys_")
        Text whys,

        @Embedded(onEmpty = Embedded.OnEmpty.USE_NULL, prefix = "cause_")
        Text cause,

        @Embedded(onEmpty = Embedded.OnEmpty.USE_NULL, prefix = "action_")
        Text action,

        String who,
        LocalDate due,

        @Embedded(onEmpty = Embedded.OnEmpty.USE_NULL, prefix = "proof_")
        Text proof,

        LocalDate look) {

    /** The whys of one language, the first one first. */
    public List<String> chain(Language language) {
        return whys.in(language)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
