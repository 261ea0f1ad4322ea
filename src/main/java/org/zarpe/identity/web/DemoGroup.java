package org.zarpe.identity.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.zarpe.identity.DemoSignIn;
import org.zarpe.identity.Role;

/**
 * Those of the demonstration who come for the same thing.
 *
 * @param people none of what needs no account
 */
public record DemoGroup(Purpose purpose, List<DemoSignIn> people) {

    /** In the order in which most people look for themselves. */
    public enum Purpose {
        COMPANY(EnumSet.of(Role.MANAGER, Role.STAFF)),
        ADVICE(EnumSet.of(Role.ADVISER, Role.TRAINER)),
        BUYING(EnumSet.noneOf(Role.class)),
        PROGRAMME(EnumSet.of(Role.DIRECTOR)),
        ASSESSMENT(EnumSet.of(Role.ASSESSOR)),
        DECISION(EnumSet.of(Role.COMMITTEE)),
        RESEARCH(EnumSet.of(Role.RESEARCHER));

        private final Set<Role> roles;

        Purpose(Set<Role> roles) {
            this.roles = roles;
        }

        private DemoGroup of(List<DemoSignIn> everybody) {
            return new DemoGroup(
                    this,
                    everybody.stream().filter(one -> roles.contains(one.role())).toList());
        }
    }

    static List<DemoGroup> of(List<DemoSignIn> everybody) {
        return everybody.isEmpty()
                ? List.of()
                : Arrays.stream(Purpose.values())
                        .map(purpose -> purpose.of(everybody))
                        .filter(group -> !group.people().isEmpty() || group.purpose() == Purpose.BUYING)
                        .toList();
    }

    public List<DemoSignIn> others() {
        return people.subList(1, people.size());
    }
}
