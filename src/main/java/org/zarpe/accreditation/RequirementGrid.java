package org.zarpe.accreditation;

import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.zarpe.methodology.Foundation;
import org.zarpe.methodology.Pack;

/** The requirements of an enrolment, in the order of the method. */
public record RequirementGrid(Pack pack, List<RequirementLine> lines) {

    public RequirementGrid {
        lines = List.copyOf(lines);
    }

    public RequirementLine line(String requirement) {
        return lines.stream()
                .filter(line -> line.requirement().id().equals(requirement))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no requirement " + requirement));
    }

    public List<RequirementLine> of(Foundation foundation) {
        return lines.stream()
                .filter(line -> line.requirement().foundation().equals(foundation.id()))
                .toList();
    }

    /** Mandatory ones that apply. */
    public List<RequirementLine> mandatory() {
        return lines.stream()
                .filter(line -> line.requirement().mandatory() && line.applies())
                .toList();
    }

    public long mandatoryMissing() {
        return mandatory().stream().filter(RequirementLine::isMissing).count();
    }

    /** The first that is missing, mandatory ones before the others. */
    public Optional<RequirementLine> firstMissing() {
        return lines.stream()
                .filter(RequirementLine::isMissing)
                .min(Comparator.comparing(line -> !line.requirement().mandatory()));
    }

    public List<RequirementLine> withoutProof() {
        return lines.stream().filter(RequirementLine::lacksProof).toList();
    }

    public List<RequirementLine> unmet() {
        return lines.stream().filter(RequirementLine::isUnmet).toList();
    }

    public List<RequirementLine> unread() {
        return lines.stream().filter(RequirementLine::isUnread).toList();
    }

    public long openWork() {
        return lines.stream().filter(RequirementLine::hasOpenWork).count();
    }

    /** The one that comes before or after, for walking through. */
    public Optional<RequirementLine> beside(RequirementLine line, int step) {
        int place = lines.indexOf(line) + step;
        return place < 0 || place >= lines.size() ? Optional.empty() : Optional.of(lines.get(place));
    }
}
