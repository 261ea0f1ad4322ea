package org.zarpe.audit.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.zarpe.audit.queries.HistoryShelf.Question;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.WrittenDate;

/** What of a history is asked for, as it stands in the address. What cannot be read asks for nothing, and is told. */
record HistoryForm(String what, String who, String since, String until, String before) {

    static HistoryForm of(Map<String, String> asked) {
        return new HistoryForm(
                asked.getOrDefault("what", ""),
                asked.getOrDefault("who", ""),
                asked.getOrDefault("since", ""),
                asked.getOrDefault("until", ""),
                asked.getOrDefault("before", ""));
    }

    /** @param zone in which days begin and end */
    Question question(ZoneId zone, int atMost) {
        return new Question(
                what.isBlank() ? null : what,
                id(who),
                date(since)
                        .map(PartialDate::earliest)
                        .map(day -> begin(day, zone))
                        .orElse(null),
                date(until)
                        .map(PartialDate::latest)
                        .map(day -> begin(day.plusDays(1), zone))
                        .orElse(null),
                id(before),
                atMost);
    }

    Typed typed() {
        return Typed.of(Map.of("what", what, "who", who, "since", since, "until", until))
                .refused(Stream.of(unread("since", since), unread("until", until))
                        .flatMap(Optional::stream)
                        .toList());
    }

    /** The same question at another address. */
    String at(String address, @Nullable UUID from) {
        Map<String, String> asked = new LinkedHashMap<>(typed().values());
        asked.put("before", from == null ? "" : from.toString());
        asked.values().removeIf(String::isBlank);
        UriComponentsBuilder there = UriComponentsBuilder.fromPath(address);
        asked.keySet().forEach(name -> there.queryParam(name, "{" + name + "}"));
        return there.encode().buildAndExpand(asked).toUriString();
    }

    private static Optional<Refusal> unread(String field, String written) {
        return written.isBlank() || date(written).isPresent()
                ? Optional.empty()
                : Optional.of(Refusal.at(field, "date-malformed"));
    }

    private static Optional<PartialDate> date(String written) {
        return written.isBlank() ? Optional.empty() : WrittenDate.read(written);
    }

    private static Instant begin(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    private static @Nullable UUID id(String written) {
        try {
            return written.isBlank() ? null : UUID.fromString(written);
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }
}
