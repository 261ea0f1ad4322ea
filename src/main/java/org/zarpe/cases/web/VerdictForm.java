package org.zarpe.cases.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zarpe.accreditation.Verdict;
import org.zarpe.accreditation.Verdict.Finding;
import org.zarpe.accreditation.Verdict.Ruling;
import org.zarpe.cases.AssessCase.Seen;
import org.zarpe.cases.Assessed;
import org.zarpe.evidence.Piece;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Language;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Text;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.Words;
import org.zarpe.shared.words.WrittenFields;

/** The form in which an assessor writes what was found of a requirement. What the page hides for a ruling is not read. */
record VerdictForm(Map<String, String> sent, Language language) {

    static final String NOTHING_FOUND = "none";
    static final String EVIDENCE = "evidence.";
    private static final Set<Ruling> WITH_LEVEL = EnumSet.of(Ruling.MEETS, Ruling.PARTLY, Ruling.DOES_NOT);

    static Typed of(@Nullable Assessed standing, Words words) {
        if (standing == null) {
            return Typed.blank();
        }
        Finding finding = standing.verdict().finding();
        Typed typed = Typed.blank()
                .with("ruling", Words.kebab(standing.verdict().ruling()))
                .with("level", standing.level())
                .with("finding", finding == null ? NOTHING_FOUND : Words.kebab(finding))
                .with("note", words.of(standing.verdict().note()));
        for (UUID piece : standing.evidence()) {
            typed = typed.with(EVIDENCE + piece, "true");
        }
        return typed;
    }

    /** @param standing what is kept now; its note stays in the other language where it was not changed */
    Outcome<Seen> read(String requirement, @Nullable Assessed standing, List<Piece> shelf) {
        Faults faults = new Faults();
        WrittenFields fields = new WrittenFields(sent, faults);
        Ruling ruling = fields.choice("ruling", Ruling.class);
        faults.atIf(ruling == null && !faults.has("ruling"), "ruling", "choose-one");
        Integer level = level(fields, ruling);
        Finding finding = finding(fields, ruling);
        List<UUID> evidence = shelf.stream()
                .map(Piece::id)
                .filter(id -> fields.flag(EVIDENCE + id))
                .toList();
        return faults.or(() -> new Seen(
                requirement,
                new Verdict(Objects.requireNonNull(ruling), finding, note(fields, standing)),
                level,
                evidence,
                fields.version()));
    }

    private static @Nullable Integer level(WrittenFields fields, @Nullable Ruling ruling) {
        String typed = fields.text("level");
        return ruling != null && WITH_LEVEL.contains(ruling) && typed.matches("\\d{1,3}")
                ? Integer.valueOf(typed)
                : null;
    }

    private static @Nullable Finding finding(WrittenFields fields, @Nullable Ruling ruling) {
        if (ruling == null
                || !WITH_LEVEL.contains(ruling)
                || fields.text("finding").equals(NOTHING_FOUND)) {
            return null;
        }
        Finding finding = fields.choice("finding", Finding.class);
        return ruling == Ruling.MEETS && finding != Finding.OBSERVATION ? null : finding;
    }

    private Text note(WrittenFields fields, @Nullable Assessed standing) {
        String typed = fields.text("note").replace("\r\n", "\n");
        Text kept = standing == null ? Text.NOTHING : standing.verdict().note();
        return kept.in(language).equals(typed) ? kept : new Text(typed, typed);
    }
}
