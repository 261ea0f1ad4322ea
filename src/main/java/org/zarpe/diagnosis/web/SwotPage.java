package org.zarpe.diagnosis.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zarpe.companies.CompanyFile;
import org.zarpe.diagnosis.Quadrant;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.web.Page;

/**
 * The SWOT as a 2x2.
 *
 * @param enrolled false for a company in no programme
 * @param refusals why what was just tried was not done
 */
public record SwotPage(
        CompanyFile file, boolean enrolled, boolean mayWrite, List<Square> squares, List<Refusal> refusals)
        implements Page {

    public record Square(Quadrant quadrant, List<Point> points) {}

    /**
     * An item where it stands.
     *
     * @param importance null while nobody has weighed it
     * @param source where it comes from, in words
     * @param place from 1
     * @param of how many there are in its quadrant
     */
    public record Point(
            UUID id, String text, @Nullable Integer importance, String source, long version, int place, int of) {

        public boolean first() {
            return place == 1;
        }

        public boolean last() {
            return place == of;
        }
    }

    public boolean isEmpty() {
        return squares.stream().allMatch(square -> square.points().isEmpty());
    }

    public String address() {
        return "/companies/" + file.company().id() + "/swot";
    }
}
