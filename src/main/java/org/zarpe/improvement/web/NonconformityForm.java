package org.zarpe.improvement.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.zarpe.improvement.Correction;
import org.zarpe.improvement.Happening;
import org.zarpe.improvement.Origin;
import org.zarpe.improvement.Plan;
import org.zarpe.improvement.domain.NonconformityRules;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Text;
import org.zarpe.shared.web.Difference;
import org.zarpe.shared.web.Differences;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.Words;
import org.zarpe.shared.words.WrittenFields;

/** The forms of a nonconformity: what happened, what was done at once, the plan. */
final class NonconformityForm {

    private static final String REQUIREMENT = "requirement.";
    private static final String WHY = "why.";

    private NonconformityForm() {}

    /** What one answers at once. */
    enum Part {
        DESCRIPTION,
        CORRECTION,
        PLAN
    }

    static String requirement(String id) {
        return REQUIREMENT + id;
    }

    static String why(int place) {
        return WHY + place;
    }

    static Typed written(Happening told, Words words) {
        Typed typed = Typed.blank()
                .with("origin", Words.kebab(told.origin()))
                .with("title", words.of(told.title()))
                .with("what", words.of(told.what()))
                .with("found", Day.written(told.found()))
                .with("customer", told.customer())
                .with("product", told.product())
                .with("order", told.order())
                .with("process", told.processId())
                .with("indicator", told.indicatorId());
        for (String requirement : told.requirements()) {
            typed = typed.with(requirement(requirement), "true");
        }
        return typed;
    }

    static Typed written(Correction correction, Words words) {
        return Typed.blank()
                .with("correction", words.of(correction.what()))
                .with("who", correction.who())
                .with("day", Day.written(correction.day()));
    }

    static Typed written(Plan plan, Words words) {
        Typed typed = Typed.blank()
                .with("cause", words.of(plan.cause()))
                .with("action", words.of(plan.action()))
                .with("who", plan.who())
                .with("due", Day.written(plan.due()))
                .with("proof", words.of(plan.proof()))
                .with("look", Day.written(plan.look()));
        return whys(typed, plan, words);
    }

    /** What stays when a plan did not help: the cause, to think about once more. */
    static Typed again(Plan plan, Words words) {
        return whys(Typed.blank().with("cause", words.of(plan.cause())), plan, words);
    }

    private static Typed whys(Typed typed, Plan plan, Words words) {
        Typed all = typed;
        List<String> chain = plan.chain(words.language());
        for (int place = 0; place < chain.size(); place++) {
            all = all.with(why(place), chain.get(place));
        }
        return all;
    }

    static Outcome<Happening> happening(Map<String, String> sent, @Nullable Happening former, LocalDate today) {
        Faults faults = new Faults();
        WrittenFields fields = new WrittenFields(sent, faults);
        faults.atIf(fields.text("title").isEmpty(), "title", "required");
        Origin origin = fields.choice("origin", Origin.class);
        faults.atIf(origin == null && !faults.has("origin"), "origin", "choose-one");
        LocalDate found = Day.read(fields, faults, "found", today);
        boolean claim = origin == Origin.CUSTOMER_CLAIM;
        return faults.or(() -> new Happening(
                origin == null ? Origin.OWN_FINDING : origin,
                former == null ? Worded.of(fields.text("title")) : Worded.of(fields.text("title"), former.title()),
                former == null ? Worded.of(fields.text("what")) : Worded.of(fields.text("what"), former.what()),
                found,
                claim ? fields.text("customer") : "",
                claim ? fields.text("product") : "",
                claim ? fields.text("order") : "",
                fields.id("process").orElse(null),
                fields.id("indicator").orElse(null),
                requirements(sent)));
    }

    static Outcome<Correction> correction(Map<String, String> sent, @Nullable Correction former, LocalDate today) {
        Faults faults = new Faults();
        WrittenFields fields = new WrittenFields(sent, faults);
        faults.atIf(fields.text("correction").isEmpty(), "correction", "required")
                .atIf(fields.text("who").isEmpty(), "who", "required");
        LocalDate day = Day.read(fields, faults, "day", today);
        return faults.or(() -> new Correction(
                former == null
                        ? Worded.of(fields.text("correction"))
                        : Worded.of(fields.text("correction"), former.what()),
                fields.text("who"),
                day));
    }

    static Outcome<Plan> plan(Map<String, String> sent, @Nullable Plan former, LocalDate today) {
        Faults faults = new Faults();
        WrittenFields fields = new WrittenFields(sent, faults);
        Text nothing = Text.NOTHING;
        Text whys = Worded.of(chain(sent), former == null ? nothing : former.whys());
        Text cause = Worded.of(fields.text("cause"), former == null ? nothing : former.cause());
        faults.atIf(whys.es().isEmpty() && cause.es().isEmpty(), "whys", "cause-missing")
                .atIf(fields.text("action").isEmpty(), "action", "required")
                .atIf(fields.text("who").isEmpty(), "who", "required");
        LocalDate due = Day.read(fields, faults, "due", today);
        faults.atIf(fields.text("proof").isEmpty(), "proof", "required");
        LocalDate look = Day.read(fields, faults, "look", due);
        return faults.or(() -> new Plan(
                whys,
                cause,
                Worded.of(fields.text("action"), former == null ? nothing : former.action()),
                fields.text("who"),
                due,
                Worded.of(fields.text("proof"), former == null ? nothing : former.proof()),
                look));
    }

    static List<Difference> differences(Happening yours, Happening theirs, Words words) {
        return new Differences()
                .compare(
                        words.of("improvement.field.origin"),
                        words.of("improvement.origin", yours.origin()),
                        words.of("improvement.origin", theirs.origin()))
                .compare(words.of("improvement.field.title"), words.of(yours.title()), words.of(theirs.title()))
                .compare(words.of("improvement.field.what"), words.of(yours.what()), words.of(theirs.what()))
                .compare(words.of("improvement.field.found"), words.date(yours.found()), words.date(theirs.found()))
                .compare(words.of("improvement.field.customer"), yours.customer(), theirs.customer())
                .compare(words.of("improvement.field.product"), yours.product(), theirs.product())
                .compare(words.of("improvement.field.order"), yours.order(), theirs.order())
                .all();
    }

    static List<Difference> differences(@Nullable Correction yours, @Nullable Correction theirs, Words words) {
        if (yours == null || theirs == null) {
            return List.of();
        }
        return new Differences()
                .compare(words.of("improvement.field.correction"), words.of(yours.what()), words.of(theirs.what()))
                .compare(words.of("improvement.field.who-did"), yours.who(), theirs.who())
                .compare(words.of("improvement.field.day"), words.date(yours.day()), words.date(theirs.day()))
                .all();
    }

    static List<Difference> differences(@Nullable Plan yours, @Nullable Plan theirs, Words words) {
        if (yours == null || theirs == null) {
            return List.of();
        }
        return new Differences()
                .compare(words.of("improvement.field.whys"), words.of(yours.whys()), words.of(theirs.whys()))
                .compare(words.of("improvement.field.cause"), words.of(yours.cause()), words.of(theirs.cause()))
                .compare(words.of("improvement.field.action"), words.of(yours.action()), words.of(theirs.action()))
                .compare(words.of("improvement.field.who-will"), yours.who(), theirs.who())
                .compare(words.of("improvement.field.due"), words.date(yours.due()), words.date(theirs.due()))
                .compare(words.of("improvement.field.proof"), words.of(yours.proof()), words.of(theirs.proof()))
                .compare(words.of("improvement.field.look"), words.date(yours.look()), words.date(theirs.look()))
                .all();
    }

    private static String chain(Map<String, String> sent) {
        return IntStream.range(0, NonconformityRules.MOST_WHYS)
                .mapToObj(place -> sent.getOrDefault(why(place), "").strip().replaceAll("\\s+", " "))
                .filter(why -> !why.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static List<String> requirements(Map<String, String> sent) {
        List<String> chosen = new ArrayList<>();
        sent.keySet().stream()
                .filter(field -> field.startsWith(REQUIREMENT))
                .map(field -> field.substring(REQUIREMENT.length()))
                .sorted()
                .forEach(chosen::add);
        return List.copyOf(chosen);
    }
}
