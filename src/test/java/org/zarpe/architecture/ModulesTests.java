package org.zarpe.architecture;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.zarpe.Zarpe;

class ModulesTests {

    private static final ApplicationModules MODULES = ApplicationModules.of(Zarpe.class);

    @Test
    void modulesMeetOnlyWhereTheySaySoAndNeverInACircle() {
        MODULES.verify();
    }

    /** Leaves component diagrams and a canvas for each module in target/spring-modulith-docs. */
    @Test
    void modulesAreDocumented() {
        new Documenter(MODULES).writeDocumentation();
    }
}
