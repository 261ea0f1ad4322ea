package org.zarpe.shared.charts;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The stages of an enrolment as the ports of a voyage.
 *
 * @param ship the place of the port where the ship lies, negative before the voyage begins
 */
public record RouteLine(List<Port> ports, int ship) {

    public RouteLine {
        ports = List.copyOf(ports);
    }

    /** The ship lies at the furthest current port; between voyages, at the last one done. */
    public static RouteLine furthest(List<Port> ports) {
        int current = last(ports, State.CURRENT);
        return new RouteLine(ports, current < 0 ? last(ports, State.DONE) : current);
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

    public boolean hasShip(Port port) {
        return ship >= 0 && ports.get(ship) == port;
    }

    private static int last(List<Port> ports, State state) {
        return IntStream.range(0, ports.size())
                .filter(place -> ports.get(place).state() == state)
                .max()
                .orElse(-1);
    }
}
