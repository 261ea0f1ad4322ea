package org.zarpe.plans.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.zarpe.methodology.PackRef;
import org.zarpe.plans.ActionTerms;
import org.zarpe.plans.Needs;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.shared.Ids;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Text;

/** Actions and plans for tests. */
final class Drafts {

    static final Stamp TODAY = new Stamp(Ids.next(), LocalDate.of(2026, 6, 1), Instant.parse("2026-06-01T16:00:00Z"));

    private Drafts() {}

    static Plan plan() {
        return new Plan(EnrolmentId.next(), 0, List.of());
    }

    static ActionTerms complete() {
        return new ActionTerms(
                same("Escribir cómo se cotiza"),
                "formalisation",
                Needs.gap(same("Solo la dueña sabe cotizar")),
                "Ana",
                PartialDate.of(LocalDate.of(2026, 6, 2)),
                PartialDate.of(LocalDate.of(2026, 6, 30)),
                null,
                null,
                Text.NOTHING,
                null);
    }

    static ActionTerms without(String what) {
        ActionTerms terms = complete();
        return new ActionTerms(
                terms.title(),
                terms.pillar(),
                terms.needs(),
                what.equals("owner") ? "" : terms.owner(),
                terms.start(),
                what.equals("due") ? null : terms.due(),
                null,
                null,
                terms.expected(),
                null);
    }

    static Action proposed(Plan plan, ActionTerms terms) {
        return Action.propose(UUID.randomUUID(), plan, new PackRef("method", "1.0.0"), terms, TODAY);
    }

    static Text same(String words) {
        return new Text(words, words);
    }
}
