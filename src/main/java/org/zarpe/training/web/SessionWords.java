package org.zarpe.training.web;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zarpe.methodology.Pack;
import org.zarpe.shared.web.Difference;
import org.zarpe.shared.web.Differences;
import org.zarpe.shared.words.Words;
import org.zarpe.training.Attendee;
import org.zarpe.training.LevelChange;
import org.zarpe.training.Session;

/** A session in words, to lay two versions of it beside each other. */
record SessionWords(Words words, Pack pack) {

    List<Difference> differences(Session yours, Session theirs) {
        Differences all = new Differences();
        compare(all, "kind", words.of("training.kind", yours.kind()), words.of("training.kind", theirs.kind()));
        compare(all, "held", held(yours), held(theirs));
        compare(all, "date", words.date(yours.date()), words.date(theirs.date()));
        compare(all, "hours", words.number(yours.hours()), words.number(theirs.hours()));
        compare(all, "title", words.of(yours.title()), words.of(theirs.title()));
        compare(all, "place", words.of(yours.place()), words.of(theirs.place()));
        compare(all, "trainer", yours.trainer(), theirs.trainer());
        compare(all, "people", people(yours), people(theirs));
        compare(all, "levels", levels(yours), levels(theirs));
        compare(all, "note", words.of(yours.note()), words.of(theirs.note()));
        return all.all();
    }

    private void compare(Differences all, String field, String yours, String theirs) {
        all.compare(words.of("training.field." + field), yours, theirs);
    }

    private String held(Session session) {
        return words.of(session.held() ? "training.held.held" : "training.held.planned");
    }

    private static String people(Session session) {
        return session.people().stream().map(Attendee::name).sorted().collect(Collectors.joining(", "));
    }

    private String levels(Session session) {
        return session.levels().stream().map(this::level).collect(Collectors.joining("; "));
    }

    private String level(LevelChange change) {
        String competence = pack.findCompetence(change.competence())
                .map(known -> words.of(known.name()))
                .orElse(change.competence());
        return words.of(
                "training.change", change.attendee().name(), competence, level(change.before()), level(change.after()));
    }

    private String level(@Nullable Integer level) {
        return level == null ? words.of("training.level.open") : level.toString();
    }
}
