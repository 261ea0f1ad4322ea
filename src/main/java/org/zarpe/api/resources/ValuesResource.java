package org.zarpe.api.resources;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.api.domain.Area;
import org.zarpe.api.wire.Listing;
import org.zarpe.api.wire.NewId;
import org.zarpe.api.wire.Offers;
import org.zarpe.api.wire.Paging;
import org.zarpe.api.wire.Replies;
import org.zarpe.api.wire.Wire;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.MissingCode;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.programmes.Enrolments;
import org.zarpe.results.Change;
import org.zarpe.results.IndicatorValue;
import org.zarpe.results.Moment;
import org.zarpe.results.RecordResult;
import org.zarpe.results.ResultLines;
import org.zarpe.results.ResultLines.ResultLine;
import org.zarpe.results.Results;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Text;

/** Values of indicators, and how each moved from baseline to end. A value never changes: a correction is a new one. */
@RestController
@RequestMapping("/api/v1/enrolments/{enrolment}")
@Offers(Area.RESULTS)
class ValuesResource {

    private final Enrolments enrolments;
    private final CompanyAccess access;
    private final ResultLines lines;
    private final RecordResult recording;
    private final Results results;

    ValuesResource(
            Enrolments enrolments, CompanyAccess access, ResultLines lines, RecordResult recording, Results results) {
        this.enrolments = enrolments;
        this.access = access;
        this.lines = lines;
        this.recording = recording;
        this.results = results;
    }

    record ValueBody(
            UUID id,
            String indicator,
            Moment moment,
            PartialDate from,
            PartialDate to,
            @Nullable BigDecimal number,
            @Nullable BigDecimal change,
            @Nullable Text words,
            @Nullable MissingCode missing,
            String unit,
            String source,
            @Nullable UUID corrects,
            boolean superseded,
            Instant at)
            implements Wire {
        static ValueBody of(ResultLine line) {
            IndicatorValue value = line.value();
            return new ValueBody(
                    line.id(),
                    value.indicator(),
                    value.moment(),
                    value.from(),
                    value.to(),
                    value.number(),
                    value.changePercent(),
                    value.words(),
                    value.missing(),
                    value.unit(),
                    value.source(),
                    line.corrects(),
                    line.superseded(),
                    line.at());
        }
    }

    /**
     * @param kind "relative", "absolute", "as-recorded", "told", "not-comparable" or "cannot-tell"
     * @param percent of the base, where it is a percentage
     */
    record ChangeBody(
            String indicator,
            String kind,
            @Nullable BigDecimal percent,
            @Nullable BigDecimal difference,
            @Nullable BigDecimal base,
            @Nullable BigDecimal end,
            @Nullable String unit,
            @Nullable Text words)
            implements Wire {
        static ChangeBody of(String indicator, Change change) {
            return switch (change) {
                case Change.Relative one ->
                    new ChangeBody(indicator, "relative", one.percent(), null, one.base(), one.end(), one.unit(), null);
                case Change.Absolute one ->
                    new ChangeBody(
                            indicator, "absolute", null, one.difference(), one.base(), one.end(), one.unit(), null);
                case Change.AsRecorded one ->
                    new ChangeBody(indicator, "as-recorded", one.percent(), null, null, null, null, null);
                case Change.Told one -> new ChangeBody(indicator, "told", null, null, null, null, null, one.words());
                case Change.NotComparable one ->
                    new ChangeBody(indicator, "not-comparable", null, null, null, null, one.endUnit(), null);
                case Change.CannotTell one ->
                    new ChangeBody(indicator, "cannot-tell", null, null, null, null, null, null);
            };
        }
    }

    @GetMapping("/values")
    Listing<ValueBody> list(
            Actor actor,
            Paging paging,
            @PathVariable EnrolmentId enrolment,
            @RequestParam(defaultValue = "") String indicator,
            @RequestParam(defaultValue = "false") boolean superseded) {
        List<ResultLine> all = lines.of(actor, enrolments.get(enrolment)).stream()
                .filter(line -> superseded || !line.superseded())
                .filter(line -> indicator.isEmpty() || line.value().indicator().equals(indicator))
                .toList();
        return paging.cut("values", all, line -> line.id().toString(), ValueBody::of);
    }

    @PostMapping("/values")
    ResponseEntity<ValueBody> record(
            Actor actor, NewId id, @PathVariable EnrolmentId enrolment, @RequestBody ValueWish wish) {
        return Replies.made(
                recording.record(actor, enrolment, id.value(), wish.value()),
                address(enrolment, id.value()),
                () -> get(actor, enrolment, id.value()));
    }

    @GetMapping("/values/{value}")
    ResponseEntity<ValueBody> get(Actor actor, @PathVariable EnrolmentId enrolment, @PathVariable UUID value) {
        return ResponseEntity.ok(ValueBody.of(lines.of(actor, enrolments.get(enrolment)).stream()
                .filter(line -> line.id().equals(value))
                .findFirst()
                .orElseThrow()));
    }

    @PostMapping("/values/{value}/corrections")
    ResponseEntity<ValueBody> correct(
            Actor actor,
            NewId id,
            @PathVariable EnrolmentId enrolment,
            @PathVariable UUID value,
            @RequestBody ValueWish wish) {
        get(actor, enrolment, value);
        return Replies.made(
                recording.correct(actor, value, id.value(), wish.value()),
                address(enrolment, id.value()),
                () -> get(actor, enrolment, id.value()));
    }

    @GetMapping("/changes")
    Listing<ChangeBody> changes(Actor actor, Paging paging, @PathVariable EnrolmentId enrolment) {
        Enrolled enrolled = enrolments.get(enrolment);
        access.must(actor, Permission.SEE_RESULTS, enrolled.company());
        Map<String, Change> changes =
                Objects.requireNonNull(results.changes(List.of(enrolled)).get(enrolment));
        return paging.cut(
                "changes",
                List.copyOf(changes.entrySet()),
                Map.Entry::getKey,
                change -> ChangeBody.of(change.getKey(), change.getValue()));
    }

    private static String address(EnrolmentId enrolment, UUID value) {
        return "/api/v1/enrolments/" + enrolment + "/values/" + value;
    }
}
