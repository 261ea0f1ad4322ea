package org.zarpe.audit.web;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zarpe.audit.domain.Recorded;
import org.zarpe.audit.domain.Recorded.Operation;
import org.zarpe.audit.web.Told.Change;
import org.zarpe.methodology.PackRef;
import org.zarpe.shared.words.Words;
import tools.jackson.databind.JsonNode;

/** Tells entries in one language. */
final class Storyteller {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    /** What a row is called by, in this order. */
    private static final List<String> NAMES = List.of(
            "title",
            "name",
            "what",
            "text",
            "requirement",
            "indicator",
            "item",
            "stage",
            "criterion",
            "agenda",
            "kind",
            "country");

    private static final Set<String> OFF_AT_FIRST = Set.of("withdrawn", "archived", "added_later", "illustrative");

    private static final Set<String> FIGURES = Set.of("value_low", "number", "change_percent");

    /** Where a record says why it was made. */
    private static final List<String> REASONS = List.of(
            "reason", "reasons", "withdrawn_reason", "not_applicable_reason", "override", "why", "comment", "note");

    private final Words words;
    private final ColumnWords columns;
    private final @Nullable PackRef method;
    private final Function<UUID, String> nameOf;
    private final ZoneId zone;

    /** @param method of records that do not say by which they were made; null where there is none */
    Storyteller(
            Words words, ColumnWords columns, @Nullable PackRef method, Function<UUID, String> nameOf, ZoneId zone) {
        this.words = words;
        this.columns = columns;
        this.method = method;
        this.nameOf = nameOf;
        this.zone = zone;
    }

    /** Without what changed nothing that people would call a change. */
    List<Told> tell(List<Recorded> entries) {
        return entries.stream().map(this::tell).flatMap(Optional::stream).toList();
    }

    private Optional<Told> tell(Recorded entry) {
        List<Change> changes = changes(entry);
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        String who = entry.person() == null ? words.of("audit.nobody") : nameOf.apply(entry.person());
        return Optional.of(new Told(
                entry.id(),
                words.shortDate(entry.at().atZone(zone).toLocalDate()) + ", "
                        + TIME.format(entry.at().atZone(zone)),
                who,
                sentence(entry, who, changes),
                changes,
                because(entry),
                entry.seq()));
    }

    private String sentence(Recorded entry, String who, List<Change> changes) {
        String thing = named(entry);
        Change first = changes.getFirst();
        if (first.before() != null && first.after() != null) {
            if (first.isFigure()) {
                return words.of("audit.did.changed-figure", who, thing, first.before(), first.after());
            }
            if (changes.size() == 1) {
                return words.of(
                        "audit.did.changed-one",
                        who,
                        first.column(),
                        thing,
                        shortened(first.before()),
                        shortened(first.after()));
            }
        }
        return switch (entry.operation()) {
            case INSERT -> words.of(came(entry), who, thing);
            case UPDATE -> words.of("audit.did.changed", who, thing);
            case DELETE -> words.of("audit.did.removed", who, thing);
        };
    }

    private static String came(Recorded entry) {
        if (entry.table().equals("companies.look")) {
            return "audit.did.looked";
        }
        return entry.isCorrection() ? "audit.did.corrected" : "audit.did.wrote";
    }

    /** "the figure Employees, 2017". */
    private String named(Recorded entry) {
        Map<String, JsonNode> row = entry.row();
        PackRef version = version(row);
        String thing = columns.thing(entry.table());
        String name = NAMES.stream()
                .map(column -> value(row, column, version))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("");
        String period =
                value(row, "period_from", version).map(from -> ", " + from).orElse("");
        return name.isEmpty() ? thing : words.of("audit.named", thing, shortened(name) + period);
    }

    private List<Change> changes(Recorded entry) {
        Map<String, JsonNode> before = entry.isCorrection() ? entry.origin() : entry.before();
        Map<String, JsonNode> after = entry.after();
        List<Change> changes = new ArrayList<>();
        (entry.operation() == Operation.DELETE ? before : after)
                .keySet().stream()
                        .filter(columns::tells)
                        .filter(column -> !isUpperEnd(column, before, after))
                        .forEach(column -> change(entry, column, before).ifPresent(changes::add));
        changes.sort(Comparator.comparing(change -> !change.isFigure()));
        return changes;
    }

    private Optional<Change> change(Recorded entry, String column, Map<String, JsonNode> before) {
        PackRef version = version(entry.row());
        JsonNode was = before.get(column);
        JsonNode now = entry.after().get(column);
        if (entry.isCorrection() && Objects.equals(was, now)) {
            return Optional.empty();
        }
        boolean isNew = entry.operation() == Operation.INSERT && !entry.isCorrection();
        boolean isGone = entry.operation() == Operation.DELETE;
        if (isNew && (isEmpty(now) || isOff(column, now)) || isGone && isEmpty(was)) {
            return Optional.empty();
        }
        return Optional.of(new Change(
                columns.column(isExact(column, before, entry.after()) ? figure(column) : column),
                isNew ? null : columns.value(column, was, version),
                isGone ? null : columns.value(column, now, version),
                FIGURES.contains(column)));
    }

    /** Lowest and highest value are told as one where they are the same. */
    private static boolean isUpperEnd(String column, Map<String, JsonNode> before, Map<String, JsonNode> after) {
        return column.endsWith("_high") && isExact(column, before, after);
    }

    private static boolean isExact(String column, Map<String, JsonNode> before, Map<String, JsonNode> after) {
        return !figure(column).equals(column)
                && Objects.equals(before.get(figure(column) + "_low"), before.get(figure(column) + "_high"))
                && Objects.equals(after.get(figure(column) + "_low"), after.get(figure(column) + "_high"));
    }

    private static String figure(String column) {
        return column.replaceAll("_(low|high)$", "");
    }

    /** The row's own words come in the reader's language; what was said when several rows changed at once stands with each of them. */
    private @Nullable String because(Recorded entry) {
        return REASONS.stream()
                .map(column -> value(entry.after(), column, null))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> Optional.ofNullable(entry.reason()))
                .orElse(null);
    }

    /** In the reader's language where the record has both. */
    private Optional<String> value(Map<String, JsonNode> row, String column, @Nullable PackRef version) {
        String spoken = column + "_" + words.language().tag();
        JsonNode value = row.getOrDefault(spoken, row.get(column));
        return isEmpty(value) || ColumnWords.isSecret(value)
                ? Optional.empty()
                : Optional.of(columns.value(column, value, version));
    }

    private @Nullable PackRef version(Map<String, JsonNode> row) {
        JsonNode id = row.get("pack_id");
        JsonNode version = row.get("pack_version");
        return id == null || version == null ? method : new PackRef(id.asString(), version.asString());
    }

    /** A new record is neither withdrawn nor archived: nothing to tell. */
    private static boolean isOff(String column, @Nullable JsonNode value) {
        return OFF_AT_FIRST.contains(column) && value != null && !value.asBoolean();
    }

    private static boolean isEmpty(@Nullable JsonNode value) {
        return value == null
                || value.isNull()
                || value.isString() && value.stringValue().isEmpty()
                || value.isArray() && value.isEmpty();
    }

    private static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 79).strip() + "…";
    }
}
