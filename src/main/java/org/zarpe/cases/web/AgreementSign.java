package org.zarpe.cases.web;

import java.util.List;

/**
 * How far two assessors agree, as figures and as a picture.
 *
 * @param words what it comes to, or why it cannot be told
 * @param rows by the first one's level, each with how often the second one gave which level
 */
public record AgreementSign(String words, int pairs, List<Figure> figures, List<Row> rows) {

    /** Kappa with one way of weighing. */
    public record Figure(String label, String value, String observed, String expected) {}

    public record Row(int level, List<Cell> cells) {}

    /**
     * @param radius of its dot in the picture
     * @param tone "same", "near" or "far"
     */
    public record Cell(int level, long count, int x, int y, int radius, String tone) {}
}
