package org.zarpe.reviews.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.zarpe.reviews.HoldReviews.Meeting;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Text;
import org.zarpe.shared.web.Difference;
import org.zarpe.shared.web.Differences;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.Words;
import org.zarpe.shared.words.WrittenFields;

/** When a review was held, who was there, and what came of it. */
final class MeetingForm {

    private MeetingForm() {}

    static Typed written(Meeting meeting, Words words) {
        return Typed.blank()
                .with("held", PartialDate.of(meeting.held()).written())
                .with("present", meeting.present())
                .with("conclusion", words.of(meeting.conclusion()));
    }

    static Outcome<Meeting> read(Map<String, String> sent, Text former) {
        Faults faults = new Faults();
        WrittenFields fields = new WrittenFields(sent, faults);
        LocalDate held = day(fields, faults, "held");
        return faults.or(() -> new Meeting(
                held, fields.text("present").replace("\r\n", "\n"), new Worded(former).of(fields.text("conclusion"))));
    }

    /** A day, and nothing less precise. */
    static LocalDate day(WrittenFields fields, Faults faults, String field) {
        PartialDate typed = fields.date(field);
        faults.atIf(typed == null && !faults.has(field), field, "required")
                .atIf(typed != null && typed.day() == null, field, "date-malformed");
        return typed == null ? LocalDate.EPOCH : typed.earliest();
    }

    static List<Difference> differences(Meeting yours, Meeting theirs, Words words) {
        return new Differences()
                .compare(words.of("reviews.review.held"), words.date(yours.held()), words.date(theirs.held()))
                .compare(words.of("reviews.review.present"), yours.present(), theirs.present())
                .compare(
                        words.of("reviews.review.conclusion"),
                        words.of(yours.conclusion()),
                        words.of(theirs.conclusion()))
                .all();
    }
}
