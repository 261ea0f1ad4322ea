package org.zarpe.demo;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Before the first page is served. Never in a database that somebody else keeps: a server given by its address holds real companies. */
@Component
@ConditionalOnBooleanProperty("zarpe.database.embedded")
class DemoAtStart implements SmartLifecycle {

    private final LoadDemo demo;
    private boolean running;

    DemoAtStart(LoadDemo demo) {
        this.demo = demo;
    }

    @Override
    public void start() {
        DemoContent.all().forEach(demo::load);
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return 0;
    }
}
