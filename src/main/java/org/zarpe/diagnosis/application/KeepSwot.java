package org.zarpe.diagnosis.application;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyId;
import org.zarpe.diagnosis.DrawSwot;
import org.zarpe.diagnosis.SwotEntry;
import org.zarpe.diagnosis.SwotItems;
import org.zarpe.diagnosis.domain.SwotBoard;
import org.zarpe.diagnosis.domain.SwotItem;
import org.zarpe.diagnosis.domain.SwotOrder;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.programmes.Enrolments;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;

@Component
@Transactional
class KeepSwot implements DrawSwot, SwotItems {

    private final Enrolments enrolments;
    private final CompanyAccess access;
    private final SwotBoard board;
    private final Clock clock;

    KeepSwot(Enrolments enrolments, CompanyAccess access, SwotBoard board, Clock clock) {
        this.enrolments = enrolments;
        this.access = access;
        this.board = board;
        this.clock = clock;
    }

    @Override
    public Outcome<UUID> add(Actor actor, CompanyId company, UUID id, Wording wording) {
        return open(actor, company).then(enrolled -> {
            if (board.findById(id).isPresent()) {
                return Outcome.done(id);
            }
            List<SwotItem> items = board.of(enrolled.id());
            return SwotItem.note(
                            id,
                            enrolled.id(),
                            wording,
                            SwotOrder.of(wording.quadrant(), items).end(),
                            enrolled.pack(),
                            actor.person(),
                            clock.instant())
                    .map(this::kept);
        });
    }

    @Override
    public Outcome<UUID> reword(Actor actor, CompanyId company, UUID id, Wording wording, long version) {
        return change(
                actor,
                company,
                id,
                version,
                item -> item.reword(
                                wording,
                                SwotOrder.of(wording.quadrant(), board.of(enrolmentOf(company)))
                                        .end(),
                                actor.person(),
                                clock.instant())
                        .map(this::kept));
    }

    @Override
    public Outcome<UUID> move(Actor actor, CompanyId company, UUID id, Move move, long version) {
        return change(actor, company, id, version, item -> {
            SwotOrder own = SwotOrder.of(item.quadrant(), board.of(enrolmentOf(company)));
            item.place(
                    item.quadrant(),
                    switch (move) {
                        case UP -> own.above(item);
                        case DOWN -> own.below(item);
                    });
            return Outcome.done(kept(item));
        });
    }

    @Override
    public Outcome<UUID> place(Actor actor, CompanyId company, UUID id, Spot spot, long version) {
        return change(actor, company, id, version, item -> {
            SwotOrder others = SwotOrder.of(spot.quadrant(), board.of(enrolmentOf(company)))
                    .without(item);
            Outcome<BigDecimal> there =
                    spot.before() == null ? Outcome.done(others.end()) : others.before(spot.before());
            return there.map(position -> {
                item.place(spot.quadrant(), position);
                return kept(item);
            });
        });
    }

    @Override
    public Outcome<UUID> archive(Actor actor, CompanyId company, UUID id, long version) {
        return change(actor, company, id, version, item -> {
            item.archive(actor.person(), clock.instant());
            return Outcome.done(kept(item));
        });
    }

    private Outcome<UUID> change(
            Actor actor, CompanyId company, UUID id, long version, Function<SwotItem, Outcome<UUID>> change) {
        return open(actor, company).then(enrolled -> {
            Optional<SwotItem> found = board.findById(id)
                    .filter(item -> item.belongsTo(enrolled.id()) && !item.isArchived())
                    .filter(item -> item.version() == version);
            return found.map(change).orElseGet(() -> Outcome.refused(Refusal.stale()));
        });
    }

    private Outcome<Enrolled> open(Actor actor, CompanyId company) {
        access.must(actor, Permission.CHANGE_SWOT, company);
        return enrolments
                .current(company)
                .map(enrolled -> enrolled.ifOngoing().then(open -> enrolments.using("swot", open)))
                .orElseGet(() -> Outcome.refused(Refusal.of("no-enrolment")));
    }

    private EnrolmentId enrolmentOf(CompanyId company) {
        return enrolments.current(company).orElseThrow().id();
    }

    private UUID kept(SwotItem item) {
        return board.save(item).id();
    }

    @Override
    @Transactional(readOnly = true)
    public List<SwotEntry> of(EnrolmentId enrolment) {
        return entries(board.of(enrolment).stream()).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<EnrolmentId, List<SwotEntry>> of(Collection<EnrolmentId> enrolments) {
        return board.of(enrolments).stream()
                .collect(Collectors.groupingBy(
                        SwotItem::enrolment,
                        Collectors.collectingAndThen(
                                Collectors.toList(),
                                items -> entries(items.stream()).toList())));
    }

    private static Stream<SwotEntry> entries(Stream<SwotItem> items) {
        return items.map(SwotItem::entry).sorted(Comparator.comparing(SwotEntry::quadrant));
    }

    @Override
    @Transactional(readOnly = true)
    public List<SwotEntry> of(CompanyId company) {
        return enrolments.current(company).map(enrolled -> of(enrolled.id())).orElse(List.of());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Versioned> versions(Actor actor, Enrolled enrolled) {
        access.must(actor, Permission.SEE_SWOT, enrolled.company());
        return board.of(enrolled.id()).stream()
                .sorted(Comparator.comparing(SwotItem::quadrant))
                .map(item -> new Versioned(item.entry(), item.version()))
                .toList();
    }
}
