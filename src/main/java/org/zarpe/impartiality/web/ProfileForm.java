package org.zarpe.impartiality.web;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zarpe.impartiality.Competence;
import org.zarpe.impartiality.KeepAssessors.Described;
import org.zarpe.impartiality.Profile;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Language;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.WrittenFields;

/** The description of an assessor as a form. */
final class ProfileForm {

    static final String FOUNDATION = "foundation.";
    static final String PROCESS = "process.";
    static final String LANGUAGE = "language.";

    private static final int LONGEST_LIST = 400;
    private static final BigDecimal MANY = BigDecimal.valueOf(1_000);

    private ProfileForm() {}

    static Typed written(Profile profile) {
        Competence competence = profile.competence();
        Typed typed = Typed.blank()
                .with("since", PartialDate.of(profile.since()).written())
                .with("mostOpen", profile.mostOpen())
                .with("chapters", String.join(", ", new TreeSet<>(competence.chapters())));
        for (String foundation : competence.foundations()) {
            typed = typed.with(FOUNDATION + foundation, "true");
        }
        for (String process : competence.keyProcesses()) {
            typed = typed.with(PROCESS + process, "true");
        }
        for (Language language : competence.languages()) {
            typed = typed.with(LANGUAGE + language.tag(), "true");
        }
        return typed;
    }

    /** @param known ids of foundations and processes of methods; others are not taken */
    static Outcome<Described> read(Map<String, String> sent, Set<String> known) {
        Faults faults = new Faults();
        WrittenFields fields = new WrittenFields(sent, faults);
        PartialDate since = fields.date("since");
        BigDecimal most = fields.number("mostOpen");
        faults.whole("mostOpen", most).text("chapters", fields.text("chapters"), LONGEST_LIST);
        Described described = new Described(
                new Competence(
                        ticked(sent, FOUNDATION, known),
                        ticked(sent, PROCESS, known),
                        chapters(fields.text("chapters")),
                        Arrays.stream(Language.values())
                                .filter(language -> fields.flag(LANGUAGE + language.tag()))
                                .collect(Collectors.toSet())),
                since == null ? null : since.earliest(),
                whole(most));
        return faults.or(() -> described);
    }

    private static @Nullable Integer whole(@Nullable BigDecimal number) {
        return number == null ? null : number.min(MANY).max(MANY.negate()).intValue();
    }

    private static Set<String> ticked(Map<String, String> sent, String prefix, Set<String> known) {
        return sent.keySet().stream()
                .filter(field -> field.startsWith(prefix))
                .map(field -> field.substring(prefix.length()))
                .filter(known::contains)
                .collect(Collectors.toSet());
    }

    /** "4, 44" are the chapters 04 and 44. */
    private static Set<String> chapters(String typed) {
        return Arrays.stream(typed.split("[,;\\s]+"))
                .filter(one -> !one.isEmpty())
                .map(one -> one.length() == 1 ? "0" + one : one)
                .collect(Collectors.toSet());
    }
}
