package org.zarpe.programmes.queries;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.programmes.ProgrammeBook.Filter;
import org.zarpe.programmes.domain.Enrolment;
import org.zarpe.shared.storage.WorkedOut;

@Component
class PlaceAll implements WorkedOut {

    private static final int AT_ONCE = 500;

    private final StoredEnrolments enrolments;
    private final StoredPlaces places;

    PlaceAll(StoredEnrolments enrolments, StoredPlaces places) {
        this.enrolments = enrolments;
        this.places = places;
    }

    @Override
    public String table() {
        return "programmes.place";
    }

    @Override
    @Transactional
    public void workOut() {
        Filter all = new Filter(null, null, null);
        UUID last = null;
        List<Enrolment> some;
        do {
            some = enrolments.after(null, all, last, AT_ONCE);
            places.keep(some);
            last = some.isEmpty() ? null : some.getLast().id().value();
        } while (some.size() == AT_ONCE);
    }
}
