package org.zarpe.cases.web;

import java.util.List;
import java.util.stream.Stream;
import org.zarpe.accreditation.Verdict.Finding;
import org.zarpe.accreditation.Verdict.Ruling;
import org.zarpe.cases.Assessed;
import org.zarpe.cases.domain.AssessmentSheet;
import org.zarpe.methodology.Requirement;
import org.zarpe.shared.web.Difference;
import org.zarpe.shared.web.Differences;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.Words;

/** What was typed of a requirement beside what somebody wrote of it meanwhile, in words. */
final class VerdictDifferences {

    private VerdictDifferences() {}

    static List<Difference> of(AssessmentSheet now, String requirement, Typed typed, Words words) {
        Assessed standing = now.of(requirement).orElse(null);
        Typed theirs = VerdictForm.of(standing, words);
        Requirement asked = now.pack().requirement(requirement);
        int lowest = now.pack().scale().lowest();
        return new Differences()
                .compare(words.of("assessment.ruling"), ruling(typed, words), ruling(theirs, words))
                .compare(
                        words.of("assessment.level"),
                        level(typed, asked, lowest, words),
                        level(theirs, asked, lowest, words))
                .compare(words.of("assessment.finding"), finding(typed, words), finding(theirs, words))
                .compare(words.of("assessment.note"), typed.value("note"), theirs.value("note"))
                .all();
    }

    private static String ruling(Typed typed, Words words) {
        return said("accreditation.verdict", typed.value("ruling"), Ruling.values(), words);
    }

    private static String finding(Typed typed, Words words) {
        return said("accreditation.finding", typed.value("finding"), Finding.values(), words);
    }

    private static String level(Typed typed, Requirement asked, int lowest, Words words) {
        String level = typed.value("level");
        boolean known = level.matches("\\d{1,3}")
                && Integer.parseInt(level) >= lowest
                && Integer.parseInt(level) - lowest < asked.levels().size();
        return known
                ? words.of(
                        "accreditation.level.full",
                        Integer.parseInt(level),
                        asked.levels().get(Integer.parseInt(level) - lowest))
                : "";
    }

    private static String said(String prefix, String typed, Enum<?>[] values, Words words) {
        return Stream.of(values)
                .filter(value -> Words.kebab(value).equals(typed))
                .map(value -> words.of(prefix, value))
                .findFirst()
                .orElse("");
    }
}
