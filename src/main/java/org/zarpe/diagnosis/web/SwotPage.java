package org.zarpe.diagnosis.web;

import java.util.List;
import java.util.UUID;
import org.zarpe.companies.CompanyFile;
import org.zarpe.diagnosis.Quadrant;
import org.zarpe.shared.web.Page;

/**
 * The SWOT as a 2x2.
 *
 * @param enrolled false for a company in no programme
 */
public record SwotPage(CompanyFile file, boolean enrolled, boolean mayWrite, List<Square> squares) implements Page {

    public record Square(Quadrant quadrant, List<Point> points) {}

    /** @param source where it comes from, in words */
    public record Point(
            UUID id, String text, int importance, String source, long version, boolean first, boolean last) {}

    public boolean isEmpty() {
        return squares.stream().allMatch(square -> square.points().isEmpty());
    }

    public String address() {
        return "/companies/" + file.company().id() + "/swot";
    }
}
