package org.zarpe.api.imports;

import java.util.ArrayList;
import java.util.List;
import org.zarpe.api.wire.Problem.Fault;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.words.Words;

/** Everything that is wrong with an import, each with its place; the first thousand are told, all are counted. */
final class ImportFaults {

    private static final int TOLD = 1000;

    private final Words words;
    private final List<Fault> told = new ArrayList<>();
    private int count;

    ImportFaults(Words words) {
        this.words = words;
    }

    void add(String place, List<Refusal> reasons) {
        for (Refusal reason : reasons) {
            count++;
            if (told.size() < TOLD) {
                told.add(new Fault(place + member(reason), reason.code(), words.of(reason)));
            }
        }
    }

    /** Whether it was done; where not, why stands here. */
    boolean sound(String place, Outcome<?> outcome) {
        if (outcome instanceof Outcome.Refused<?> refused) {
            add(place, refused.reasons());
            return false;
        }
        return true;
    }

    boolean none() {
        return count == 0;
    }

    List<Fault> told() {
        return List.copyOf(told);
    }

    int further() {
        return count - told.size();
    }

    private static String member(Refusal reason) {
        String field = reason.field();
        return field == null ? "" : field.startsWith("/") ? field : "/" + field;
    }
}
