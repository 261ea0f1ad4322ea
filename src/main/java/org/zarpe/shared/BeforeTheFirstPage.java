package org.zarpe.shared;

import org.springframework.context.SmartLifecycle;

/** What is done with each start, before the first page is served. */
public abstract class BeforeTheFirstPage implements SmartLifecycle {

    private final int turn;
    private boolean running;

    /** @param turn the lower one comes first */
    protected BeforeTheFirstPage(int turn) {
        this.turn = turn;
    }

    protected abstract void work();

    @Override
    public final void start() {
        work();
        running = true;
    }

    @Override
    public final void stop() {
        running = false;
    }

    @Override
    public final boolean isRunning() {
        return running;
    }

    @Override
    public final int getPhase() {
        return turn;
    }
}
