package org.zarpe.shared.charts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The stages of an enrolment as the ports of a voyage, with the ship at the last port it has reached. */
public record RouteLine(List<Port> ports) {

    public RouteLine {
        ports = List.copyOf(ports);
    }

    /** Whether a port lies behind, is where the company works now, or lies ahead. */
    public enum State {
        DONE,
        CURRENT,
        AHEAD
    }

    /**
     * @param note a date or a few words, or null
     * @param href where the stage is explained, or null
     */
    public record Port(
            String name,
            State state,
            @Nullable String note,
            @Nullable String href) {

        public Port(String name, State state, @Nullable String note) {
            this(name, state, note, null);
        }

        public boolean isDone() {
            return state == State.DONE;
        }
    }

    /** Whether the ship lies at this port: the furthest current one; between voyages, the last one done. */
    public boolean hasShip(Port port) {
        int current = last(State.CURRENT);
        int place = current < 0 ? last(State.DONE) : current;
        return place >= 0 && ports.get(place) == port;
    }

    private int last(State state) {
        for (int place = ports.size() - 1; place >= 0; place--) {
            if (ports.get(place).state() == state) {
                return place;
            }
        }
        return -1;
    }
}
