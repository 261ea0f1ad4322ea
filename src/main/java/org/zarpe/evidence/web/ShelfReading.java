package org.zarpe.evidence.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyFile;
import org.zarpe.companies.CompanyId;
import org.zarpe.evidence.EvidenceShelf;
import org.zarpe.evidence.Piece;
import org.zarpe.evidence.PieceState;
import org.zarpe.evidence.RequestState;
import org.zarpe.evidence.RequestedEvidence;
import org.zarpe.identity.Actor;
import org.zarpe.identity.People;
import org.zarpe.identity.Permission;
import org.zarpe.methodology.Pack;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.Enrolments;
import org.zarpe.shared.Language;
import org.zarpe.shared.Text;
import org.zarpe.shared.charts.Spans;
import org.zarpe.shared.web.Tab;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.Dictionary;
import org.zarpe.shared.words.Words;

/** Lays out the shelf for whoever reads it. */
@Component
class ShelfReading {

    private static final int MOST_SPANS = 12;
    private static final int LABEL = 34;

    private final CompanyFile.Cabinet cabinet;
    private final CompanyAccess access;
    private final Enrolments enrolments;
    private final EvidenceShelf shelf;
    private final People people;
    private final Dictionary dictionary;
    private final Clock clock;

    ShelfReading(
            CompanyFile.Cabinet cabinet,
            CompanyAccess access,
            Enrolments enrolments,
            EvidenceShelf shelf,
            People people,
            Dictionary dictionary,
            Clock clock) {
        this.cabinet = cabinet;
        this.access = access;
        this.enrolments = enrolments;
        this.shelf = shelf;
        this.people = people;
        this.dictionary = dictionary;
        this.clock = clock;
    }

    /**
     * @param cancellations forms that were not taken, by request
     * @param whole what is wrong with none of the fields
     */
    ShelfPage page(
            Actor actor,
            Language language,
            CompanyId company,
            ShelfFilter filter,
            Map<UUID, Typed> cancellations,
            Typed whole) {
        CompanyFile file = cabinet.open(actor, company, Addresses.TAB, Permission.SEE_EVIDENCE);
        Optional<Enrolled> current =
                enrolments.current(company).filter(one -> enrolments.packOf(one).declares("requirements"));
        if (current.isEmpty()) {
            return ShelfPage.empty(file);
        }
        Enrolled enrolled = current.get();
        Pack pack = enrolments.packOf(enrolled);
        LocalDate today = LocalDate.now(clock);
        int days = shelf.noticeDays(enrolled);
        List<PieceLine> all = shelf.of(actor, enrolled).stream()
                .map(piece -> PieceLine.of(company, piece, pack, days, today))
                .toList();
        boolean mayGive = enrolled.isKeptUp() && access.may(actor, Permission.NOTE_EVIDENCE, company);
        boolean mayAsk = enrolled.isKeptUp() && access.may(actor, Permission.JUDGE_EVIDENCE, company);
        Words words = dictionary.in(language);
        return new ShelfPage(
                file,
                true,
                mayGive,
                mayAsk,
                new ShelfPage.Count(
                        all.size(),
                        count(all, ShelfFilter.STANDING),
                        count(all, ShelfFilter.EXPIRING),
                        count(all, ShelfFilter.EXPIRED)),
                shelf.requests(actor, enrolled).stream()
                        .filter(one -> !one.state().isOver())
                        .map(one -> line(actor, company, one, pack, today, mayGive, mayAsk, cancellations))
                        .toList(),
                filters(company, all, filter, words),
                all.stream().filter(filter::shows).toList(),
                spans(all, today, words),
                whole);
    }

    private static long count(List<PieceLine> all, ShelfFilter filter) {
        return all.stream().filter(filter::shows).count();
    }

    private static List<Tab> filters(CompanyId company, List<PieceLine> all, ShelfFilter shown, Words words) {
        return Arrays.stream(ShelfFilter.values())
                .filter(one -> one == shown || count(all, one) > 0)
                .map(one -> new Tab(
                        words.of("evidence.filter", one) + " (" + count(all, one) + ")",
                        Addresses.shelf(company) + "?show=" + Words.kebab(one),
                        one == shown))
                .toList();
    }

    private static @Nullable Spans spans(List<PieceLine> all, LocalDate today, Words words) {
        List<Spans.Span> spans = all.stream()
                .filter(line -> line.stands() && line.until() != null)
                .sorted(Comparator.comparing(
                        line -> Objects.requireNonNull(line.until()).latest()))
                .limit(MOST_SPANS)
                .map(line -> span(line, words))
                .toList();
        return spans.isEmpty() ? null : new Spans(spans, today, words.of("evidence.today"));
    }

    private static Spans.Span span(PieceLine line, Words words) {
        LocalDate until = Objects.requireNonNull(line.until()).latest();
        return new Spans.Span(
                brief(words.of(line.words())),
                line.href(),
                words.shortDate(until),
                line.from().earliest(),
                until,
                line.expired() ? "over" : line.expiring() ? "soon" : "good");
    }

    private static String brief(String words) {
        return words.codePointCount(0, words.length()) <= LABEL
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LABEL - 1)).strip() + "…";
    }

    private RequestLine line(
            Actor actor,
            CompanyId company,
            RequestedEvidence request,
            Pack pack,
            LocalDate today,
            boolean mayGive,
            boolean mayAsk,
            Map<UUID, Typed> cancellations) {
        RequestState state = request.state();
        return new RequestLine(
                request.id(),
                request.requirement(),
                pack.findRequirement(request.requirement())
                        .map(one -> new Text(
                                one.code() + " " + one.name().es(),
                                one.code() + " " + one.name().en()))
                        .orElse(Text.NOTHING),
                request.words(),
                request.due(),
                people.nameOf(request.by()),
                state,
                request.isOverdue(today),
                state == RequestState.RETURNED ? returned(request) : null,
                mayGive && state.waitsForTheCompany()
                        ? Addresses.shelf(company) + "/new?requirement=" + request.requirement() + "&request="
                                + request.id()
                        : null,
                mayAsk && state == RequestState.SUBMITTED ? Addresses.piece(company, submitted(request)) : null,
                mayAsk && request.by().equals(actor.person()),
                request.version(),
                cancellations.getOrDefault(request.id(), Typed.blank()));
    }

    private static String returned(RequestedEvidence request) {
        return request.pieces().reversed().stream()
                .flatMap(piece -> piece.lastAnswer().stream())
                .map(Piece.Answer::reason)
                .findFirst()
                .orElse("");
    }

    private static UUID submitted(RequestedEvidence request) {
        return request.pieces().reversed().stream()
                .filter(piece -> piece.state() == PieceState.SUBMITTED)
                .findFirst()
                .orElseThrow()
                .id();
    }
}
