package org.zarpe.cases.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zarpe.cases.Severity;
import org.zarpe.methodology.Requirement;
import org.zarpe.shared.Text;
import org.zarpe.shared.web.Difference;
import org.zarpe.shared.web.Option;
import org.zarpe.shared.web.Typed;

/**
 * What was found, what the company did about it, and what the assessor said to that.
 *
 * @param turn whose turn it is, and since how many days
 * @param correction null while the company has said nothing
 * @param check null while nobody looked again
 * @param corrects whether the reader may say what was done
 * @param checks whether the reader may look at it again
 * @param shelf evidence to choose from
 * @param differences from what somebody else saved meanwhile
 */
public record FindingCard(
        UUID id,
        int number,
        Requirement requirement,
        String href,
        Severity severity,
        Text words,
        String state,
        String tone,
        String turn,
        @Nullable Correction correction,
        @Nullable Check check,
        boolean corrects,
        boolean checks,
        List<VerdictSheet.Shown> shelf,
        List<Option> levels,
        List<Option> rulings,
        long version,
        Typed correcting,
        Typed checking,
        List<Difference> differences) {

    /** @param due by when it is wholly done; empty where it is done */
    public record Correction(Text done, Text cause, List<VerdictSheet.Shown> evidence, String due, String signed) {}

    public record Check(boolean solved, Text words, String signed) {}

    public boolean isMajor() {
        return severity == Severity.MAJOR;
    }

    /** Whether the reader is the one it waits for. */
    public boolean isAwaited() {
        return checks || corrects && (correction == null || check != null && !check.solved());
    }

    public boolean isOpen() {
        return corrects || checks;
    }

    /** What fields of its forms are called. */
    public String form() {
        return "n" + number;
    }
}
