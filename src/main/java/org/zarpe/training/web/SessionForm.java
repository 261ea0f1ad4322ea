package org.zarpe.training.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Language;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Text;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.Words;
import org.zarpe.shared.words.WrittenFields;
import org.zarpe.training.Attendee;
import org.zarpe.training.LevelChange;
import org.zarpe.training.Session;
import org.zarpe.training.SessionKind;

/**
 * Reads the form of a session, and writes a session back into it.
 *
 * @param people who can be ticked: those of the company file, and those who came and have left it since
 * @param former the session as it stands, or null: what is not typed anew keeps its other language
 */
record SessionForm(
        Typed typed, List<Attendee> people, @Nullable Session former, Language language) {

    private static final int MOST_LINES = 100;
    private static final List<String> LINE = List.of("person", "competence", "before", "after");

    /** With the lines that hold something moved up, so that a line's number is its place among the levels. */
    static SessionForm of(
            Map<String, String> sent, List<Attendee> people, @Nullable Session former, Language language) {
        Map<String, String> values = new LinkedHashMap<>(sent);
        values.keySet().removeIf(name -> name.startsWith("level."));
        int line = 0;
        for (int row = 0; row < MOST_LINES; row++) {
            String from = "level." + row + ".";
            if (LINE.stream()
                    .anyMatch(part -> !sent.getOrDefault(from + part, "").isBlank())) {
                for (String part : LINE) {
                    values.put("level." + line + "." + part, sent.getOrDefault(from + part, ""));
                }
                line++;
            }
        }
        return new SessionForm(Typed.of(values), people, former, language);
    }

    long version() {
        return new WrittenFields(typed.values(), new Faults()).version();
    }

    int lines() {
        return (int) IntStream.range(0, MOST_LINES)
                .takeWhile(line -> typed.values().containsKey("level." + line + ".person"))
                .count();
    }

    Outcome<Session> read() {
        Faults faults = new Faults();
        WrittenFields fields = new WrittenFields(typed.values(), faults);
        SessionKind kind = fields.choice("kind", SessionKind.class);
        faults.atIf(fields.text("kind").isEmpty(), "kind", "choose-one");
        LocalDate date = day(fields, faults);
        BigDecimal hours = fields.number("hours");
        faults.atIf(fields.text("hours").isEmpty(), "hours", "required");
        List<LevelChange> levels = levels(fields, faults);
        if (!faults.none() || kind == null || date == null || hours == null) {
            return Outcome.refused(faults.all());
        }
        return Outcome.done(new Session(
                kind,
                !fields.text("held").equals("planned"),
                date,
                hours,
                text("title", former == null ? null : former.title()),
                text("place", former == null ? null : former.place()),
                fields.text("trainer"),
                attendees(),
                levels,
                text("note", former == null ? null : former.note())));
    }

    /** Ticked, or named one a line. */
    List<Attendee> attendees() {
        return Stream.concat(people.stream().filter(person -> typed.has("person." + person.person())), named())
                .toList();
    }

    /** Everybody a level can be noted of. */
    List<Attendee> candidates() {
        return Stream.concat(people.stream(), named()).toList();
    }

    static String value(Attendee attendee) {
        return attendee.person() == null ? "name:" + attendee.name() : attendee.key();
    }

    private Stream<Attendee> named() {
        return typed.value("others")
                .lines()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .map(Attendee::named);
    }

    private List<LevelChange> levels(WrittenFields fields, Faults faults) {
        List<LevelChange> levels = new ArrayList<>();
        for (int line = 0; line < lines(); line++) {
            String at = "level." + line + ".";
            Optional<Attendee> attendee = candidates().stream()
                    .filter(one -> value(one).equals(fields.text(at + "person")))
                    .findFirst();
            faults.atIf(attendee.isEmpty(), at + "person", "choose-one");
            Integer before = level(fields, at + "before", faults);
            Integer after = level(fields, at + "after", faults);
            attendee.ifPresent(one -> levels.add(new LevelChange(one, fields.text(at + "competence"), before, after)));
        }
        return levels;
    }

    private static @Nullable Integer level(WrittenFields fields, String field, Faults faults) {
        BigDecimal number = fields.number(field);
        faults.whole(field, number);
        return number == null ? null : Integer.valueOf(Math.clamp(number.longValue(), -1, 1000));
    }

    private static @Nullable LocalDate day(WrittenFields fields, Faults faults) {
        PartialDate date = fields.date("date");
        faults.atIf(fields.text("date").isEmpty(), "date", "required")
                .atIf(date != null && date.day() == null, "date", "day-needed");
        return date == null || date.day() == null ? null : date.earliest();
    }

    private Text text(String field, @Nullable Text before) {
        String words = typed.value(field).replace("\r", "").strip();
        return before != null && before.in(language).equals(words) ? before : new Text(words, words);
    }

    static Typed written(Session session, Words words) {
        Typed typed = Typed.blank()
                .with("kind", Words.kebab(session.kind()))
                .with("held", session.held() ? "held" : "planned")
                .with("date", session.date())
                .with("hours", session.hours().stripTrailingZeros().toPlainString())
                .with("title", words.of(session.title()))
                .with("place", words.of(session.place()))
                .with("trainer", session.trainer())
                .with("note", words.of(session.note()))
                .with(
                        "others",
                        session.people().stream()
                                .filter(person -> person.person() == null)
                                .map(Attendee::name)
                                .collect(Collectors.joining("\n")));
        for (Attendee attendee : session.people()) {
            typed = attendee.person() == null ? typed : typed.with("person." + attendee.person(), "true");
        }
        for (int line = 0; line < session.levels().size(); line++) {
            LevelChange change = session.levels().get(line);
            String at = "level." + line + ".";
            typed = typed.with(at + "person", value(change.attendee()))
                    .with(at + "competence", change.competence())
                    .with(at + "before", change.before())
                    .with(at + "after", change.after());
        }
        return typed;
    }
}
