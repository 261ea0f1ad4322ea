package org.zarpe.programmes;

import java.util.List;
import java.util.Set;
import org.zarpe.identity.Role;

/**
 * Something to do now, for the overview of a company file and the homes of people.
 *
 * @param key of its words: {@code <key>} is the sentence, {@code <key>.button} what the button says
 * @param order small comes first
 * @param forWhom the roles that can do it
 */
public record NextStep(String key, List<Object> arguments, String href, int order, Set<Role> forWhom) {

    public NextStep {
        arguments = List.copyOf(arguments);
        forWhom = Set.copyOf(forWhom);
    }

    /** A module tells its steps by a bean of this type. */
    public interface Source {
        List<NextStep> of(Enrolled enrolled);
    }
}
