package org.zarpe.shared.charts;

import java.util.Locale;

/** A place in a picture, in its own units, y growing downwards. */
public record Spot(double x, double y) {

    /** At the distance from the middle, clockwise from the top; a whole turn is 1. */
    static Spot around(Spot middle, double distance, double turn) {
        double angle = 2 * Math.PI * turn;
        return new Spot(middle.x() + distance * Math.sin(angle), middle.y() - distance * Math.cos(angle));
    }

    /** "x,y", as SVG's point lists want it. */
    public String pair() {
        return xText() + "," + yText();
    }

    public String xText() {
        return written(x);
    }

    public String yText() {
        return written(y);
    }

    static String written(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
