package org.zarpe.shared.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zarpe.shared.charts.RouteLine.Port;
import org.zarpe.shared.charts.RouteLine.State;

class RouteLineTests {

    private final Port application = new Port("application", State.DONE, null);
    private final Port training = new Port("training", State.CURRENT, null);
    private final Port diagnosis = new Port("diagnosis", State.CURRENT, null);
    private final Port plan = new Port("plan", State.AHEAD, null);

    @Test
    void putsTheShipAtTheFurthestOfStagesThatRunSideBySide() {
        RouteLine route = RouteLine.furthest(List.of(application, training, diagnosis, plan));
        assertThat(route.ports()).filteredOn(route::hasShip).containsExactly(diagnosis);
    }

    @Test
    void putsTheShipWhereItIsToldThatTheWorkIs() {
        RouteLine route = new RouteLine(List.of(application, training, diagnosis, plan), 1);
        assertThat(route.ports()).filteredOn(route::hasShip).containsExactly(training);
    }

    @Test
    void leavesTheShipAtTheLastPortDoneBetweenTwoStages() {
        RouteLine route = RouteLine.furthest(List.of(application, plan));
        assertThat(route.ports()).filteredOn(route::hasShip).containsExactly(application);
    }

    @Test
    void hasNoShipBeforeTheVoyageBegins() {
        RouteLine route = RouteLine.furthest(List.of(plan));
        assertThat(route.hasShip(plan)).isFalse();
    }
}
