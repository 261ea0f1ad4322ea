package org.zarpe.shared.charts;

import java.util.List;
import org.zarpe.shared.charts.FlowMap.Arrow;
import org.zarpe.shared.charts.FlowMap.Placed;

/** How an arrow runs from one box of a map to another. */
final class FlowArrows {

    private static final double HEAD = 7;

    private FlowArrows() {}

    static Arrow across(Placed from, Placed to, boolean onwards) {
        if (from.y() == to.y()) {
            return beside(from, to, onwards);
        }
        boolean downwards = to.y() > from.y();
        double startY = downwards ? from.bottom() : from.y();
        double endY = downwards ? to.y() - HEAD : to.bottom() + HEAD;
        double start = from.x() + from.width() * (onwards ? 0.6 : 0.4);
        double end = to.x() + to.width() * (onwards ? 0.4 : 0.6);
        double bend = Math.max(24, Math.abs(endY - startY) / 2) * (downwards ? 1 : -1);
        return new Arrow(
                curve(start, startY, start, startY + bend, end, endY - bend, end, endY),
                downwards ? pointingDown(end, endY) : pointingUp(end, endY),
                !onwards);
    }

    private static Arrow beside(Placed from, Placed to, boolean onwards) {
        boolean neighbours = Math.abs(to.x() - from.x()) < from.width() + FlowMap.GAP + 1;
        if (neighbours) {
            double y = from.centre() + (onwards ? -10 : 10);
            double start = onwards ? from.right() : from.x();
            double end = onwards ? to.x() - HEAD : to.right() + HEAD;
            return new Arrow(line(start, y, end, y), onwards ? pointingRight(end, y) : pointingLeft(end, y), !onwards);
        }
        double start = from.x() + from.width() * (onwards ? 0.7 : 0.3);
        double end = to.x() + to.width() * (onwards ? 0.3 : 0.7);
        double y = from.bottom();
        double bend = 34;
        return new Arrow(
                curve(start, y, start, y + bend, end, y + bend, end, y + HEAD), pointingUp(end, y + HEAD), !onwards);
    }

    static Arrow down(List<Placed> placed, int from, int to, double side) {
        Placed source = placed.get(from);
        Placed target = placed.get(to);
        if (to == from + 1) {
            double x = source.x() + source.width() / 2;
            double end = target.y() - HEAD;
            return new Arrow(line(x, source.bottom(), x, end), pointingDown(x, end), false);
        }
        boolean onwards = to > from;
        double reach = 8 + (side - 14) * Math.min(1, Math.abs(to - from) / (double) Math.max(4, placed.size() - 1));
        double startY = source.centre() + (onwards ? 8 : -8);
        double endY = target.centre() + (onwards ? -8 : 8);
        double edge = onwards ? source.right() : source.x();
        double end = onwards ? edge + HEAD : edge - HEAD;
        // a curve comes three quarters of the way to where it is drawn
        double out = edge + (onwards ? 1 : -1) * reach * 4 / 3;
        return new Arrow(
                curve(edge, startY, out, startY, out, endY, end, endY),
                onwards ? pointingLeft(end, endY) : pointingRight(end, endY),
                !onwards);
    }

    private static String line(double x1, double y1, double x2, double y2) {
        return "M" + pair(x1, y1) + " L" + pair(x2, y2);
    }

    private static String curve(
            double x1, double y1, double cx1, double cy1, double cx2, double cy2, double x2, double y2) {
        return "M" + pair(x1, y1) + " C" + pair(cx1, cy1) + " " + pair(cx2, cy2) + " " + pair(x2, y2);
    }

    private static String pointingRight(double x, double y) {
        return pair(x, y - 4) + " " + pair(x, y + 4) + " " + pair(x + HEAD, y);
    }

    private static String pointingLeft(double x, double y) {
        return pair(x, y - 4) + " " + pair(x, y + 4) + " " + pair(x - HEAD, y);
    }

    private static String pointingDown(double x, double y) {
        return pair(x - 4, y) + " " + pair(x + 4, y) + " " + pair(x, y + HEAD);
    }

    private static String pointingUp(double x, double y) {
        return pair(x - 4, y) + " " + pair(x + 4, y) + " " + pair(x, y - HEAD);
    }

    private static String pair(double x, double y) {
        return new Spot(x, y).pair();
    }
}
