package org.zarpe.journeys;

import java.time.LocalDate;

/** The whole story happens today, and looks a little ahead. */
final class StoryCalendar {

    static final String TODAY = LocalDate.now().toString();
    static final String SOON = LocalDate.now().plusMonths(2).toString();
    static final String YEARS_END = "12/" + (LocalDate.now().getYear() + 1);

    private StoryCalendar() {}
}
