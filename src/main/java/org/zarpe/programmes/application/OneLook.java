package org.zarpe.programmes.application;

import java.util.Optional;
import java.util.function.Supplier;
import org.zarpe.programmes.EnrolmentId;

/** While somebody looks and nothing is written, an enrolment is judged once, however many ask what is known of it. */
final class OneLook {

    private static final ScopedValue<Judged> JUDGED = ScopedValue.newInstance();

    private OneLook() {}

    static <T> T at(Judged judged, Supplier<T> looking) {
        return ScopedValue.where(JUDGED, judged).call(looking::get);
    }

    static Optional<Judged> judged(EnrolmentId enrolment) {
        return (JUDGED.isBound() ? Optional.of(JUDGED.get()) : Optional.<Judged>empty())
                .filter(judged -> judged.enrolment().id().equals(enrolment));
    }
}
