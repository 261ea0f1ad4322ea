package org.zarpe.demo;

import org.springframework.stereotype.Component;
import org.zarpe.identity.Actor;
import org.zarpe.identity.People;
import org.zarpe.identity.Role;

/** The demonstration as it is loaded, for tests that look at it. */
@Component
class Demonstration {

    private final LoadDemo demo;
    private final People people;

    Demonstration(LoadDemo demo, People people) {
        this.demo = demo;
        this.people = people;
    }

    /** Whoever directs the agency with the cases of the article. */
    Actor director() {
        return directorOf(DemoContent.agency());
    }

    Actor directorOf(DemoContent content) {
        return people.withRole(demo.load(content), Role.DIRECTOR).getFirst();
    }
}
