package org.zarpe.demo;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.zarpe.shared.BeforeTheFirstPage;

/** Before the first page is served. Never in a database that somebody else keeps: a server given by its address holds real companies. */
@Component
@ConditionalOnBooleanProperty("zarpe.database.embedded")
class DemoAtStart extends BeforeTheFirstPage {

    private final LoadDemo demo;

    DemoAtStart(LoadDemo demo) {
        super(0);
        this.demo = demo;
    }

    @Override
    protected void work() {
        DemoContent.all().forEach(demo::load);
    }
}
