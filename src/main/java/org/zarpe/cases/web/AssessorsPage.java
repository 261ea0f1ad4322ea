package org.zarpe.cases.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zarpe.shared.web.Option;
import org.zarpe.shared.web.Page;

/**
 * Naming who assesses.
 *
 * @param first who assesses the whole, null while nobody does
 * @param second who scores a sample without seeing the first one's levels, null while nobody does
 * @param choosable those who can be named, to be chosen from
 * @param others those who cannot, each with why
 */
public record AssessorsPage(
        Sheet sheet,
        boolean possible,
        @Nullable Named first,
        @Nullable Named second,
        List<Option> choosable,
        List<Candidate> others,
        List<Option> parts)
        implements Page {

    public record Named(String id, String name) {}

    public boolean isComplete() {
        return first != null && second != null;
    }
}
