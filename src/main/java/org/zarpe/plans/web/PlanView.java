package org.zarpe.plans.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyFile;
import org.zarpe.companies.CompanyId;
import org.zarpe.diagnosis.SwotItems;
import org.zarpe.identity.Actor;
import org.zarpe.identity.People;
import org.zarpe.identity.Permission;
import org.zarpe.identity.PersonId;
import org.zarpe.methodology.Pack;
import org.zarpe.plans.ActionMove;
import org.zarpe.plans.ActionStatus;
import org.zarpe.plans.domain.Action;
import org.zarpe.plans.domain.AgreedAction;
import org.zarpe.plans.domain.ContinuityLine;
import org.zarpe.plans.domain.Plan;
import org.zarpe.plans.domain.PlanStep;
import org.zarpe.plans.queries.PlanShelf;
import org.zarpe.plans.queries.PlanShelf.WholePlan;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.Enrolments;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Language;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.web.Tab;
import org.zarpe.shared.words.Dictionary;

/** Draws up the plan page. */
@Component
class PlanView {

    private static final int NEXT_OF_MINE = 3;

    private final CompanyFile.Cabinet cabinet;
    private final CompanyAccess access;
    private final Enrolments enrolments;
    private final PlanShelf plans;
    private final SwotItems swot;
    private final Gaps gaps;
    private final People people;
    private final Dictionary dictionary;
    private final Clock clock;

    PlanView(
            CompanyFile.Cabinet cabinet,
            CompanyAccess access,
            Enrolments enrolments,
            PlanShelf plans,
            SwotItems swot,
            Gaps gaps,
            People people,
            Dictionary dictionary,
            Clock clock) {
        this.cabinet = cabinet;
        this.access = access;
        this.enrolments = enrolments;
        this.plans = plans;
        this.swot = swot;
        this.gaps = gaps;
        this.people = people;
        this.dictionary = dictionary;
        this.clock = clock;
    }

    PlanPage page(Actor actor, Language language, CompanyId company, String pillar, List<Refusal> refusals) {
        CompanyFile file = cabinet.open(actor, company, "plan");
        PlanPage.@Nullable Board board = enrolments
                .current(company)
                .filter(enrolled -> enrolments.packOf(enrolled).declares("plan"))
                .map(enrolled -> new Drawing(actor, language, enrolled, pillar).board())
                .orElse(null);
        return new PlanPage(file, board, refusals, List.of());
    }

    /** Somebody changed what is proposed since she read it and submitted that. */
    PlanPage changed(Actor actor, Language language, CompanyId company, Map<String, String> written) {
        Enrolled enrolled = enrolments.current(company).orElseThrow();
        Wording wording = new Wording(dictionary.in(language), enrolments.packOf(enrolled), swot.of(enrolled.id()));
        List<Action> proposed = plans.whole(actor, enrolled).actions().stream()
                .filter(Action::isProposed)
                .toList();
        return page(actor, language, company, "", List.of(Refusal.of("plan-changed")))
                .against(PlanRead.against(written, wording, proposed));
    }

    String signed(Wording wording, String key, PlanStep step) {
        return wording.words()
                .of(
                        key,
                        people.nameOf(new PersonId(step.stamp().by())),
                        step.stamp().day());
    }

    /** One plan being drawn for one reader. */
    private final class Drawing {

        private final Actor actor;
        private final Enrolled enrolled;
        private final String pillar;
        private final Pack pack;
        private final Wording wording;
        private final WholePlan whole;
        private final boolean advises;
        private final boolean manages;
        private final boolean open;
        private final LocalDate today = LocalDate.now(clock);

        Drawing(Actor actor, Language language, Enrolled enrolled, String pillar) {
            this.actor = actor;
            this.enrolled = enrolled;
            this.pack = enrolments.packOf(enrolled);
            this.pillar = pack.findPillar(pillar).isPresent() ? pillar : "";
            this.wording = new Wording(dictionary.in(language), pack, swot.of(enrolled.id()));
            this.whole = plans.whole(actor, enrolled);
            this.advises = access.may(actor, Permission.DRAFT_PLAN, enrolled.company());
            this.manages = access.may(actor, Permission.ACCEPT_PLAN, enrolled.company());
            this.open = enrolled.isOngoing();
        }

        PlanPage.Board board() {
            Plan plan = whole.plan();
            List<Action> shown = whole.actions().stream()
                    .filter(action ->
                            pillar.isEmpty() || action.terms().pillar().equals(pillar))
                    .toList();
            List<Action> standing = standing(whole.actions());
            return new PlanPage.Board(
                    enrolled.id().value(),
                    Ids.next(),
                    plan.version(),
                    PlanRead.of(wording, proposed()),
                    enrolled.enteredAfterwards(),
                    lead(),
                    agreement(plan),
                    plan.sentBack()
                            .map(step -> wording.words().of(step.comment()))
                            .orElse(null),
                    plan.awaitsManager(),
                    advises,
                    manages,
                    open,
                    proposed().size(),
                    (int) standing.stream()
                            .filter(action -> action.status().isDone())
                            .count(),
                    standing.size(),
                    !pillar.isEmpty(),
                    pillars(),
                    mine(),
                    columns(shown),
                    tickets(shown, ActionStatus.DROPPED),
                    answered(standing(shown)),
                    open && advises ? gaps.unanswered(enrolled, pack, whole.actions(), wording) : List.of(),
                    gained(),
                    continuity());
        }

        private static List<Action> standing(List<Action> actions) {
            return actions.stream()
                    .filter(action -> action.status() != ActionStatus.DROPPED)
                    .toList();
        }

        private List<Action> proposed() {
            return whole.actions().stream().filter(Action::isProposed).toList();
        }

        private PlanPage.@Nullable Continuity continuity() {
            OptionalInt fewest = pack.settings().continuityLines();
            return fewest.isEmpty()
                    ? null
                    : new PlanPage.Continuity(
                            whole.continuity().stream().map(this::line).toList(), fewest.getAsInt());
        }

        private String lead() {
            List<Action> running = running();
            if (running.isEmpty()) {
                return wording.words().of("plans.lead.nothing");
            }
            long late = running.stream().filter(action -> action.isLate(today)).count();
            Action next = running.getFirst();
            return wording.words()
                    .of(
                            "plans.lead",
                            late,
                            next.terms().title(),
                            next.terms().owner().isBlank() ? "-" : next.terms().owner());
        }

        /** Agreed or being done, what is due first first. */
        private List<Action> running() {
            return whole.actions().stream()
                    .filter(action -> action.status().isRunning())
                    .sorted(Comparator.comparing(
                            action -> action.terms().due(),
                            Comparator.nullsLast(Comparator.<PartialDate>naturalOrder())))
                    .toList();
        }

        private @Nullable String agreement(Plan plan) {
            return plan.acceptances().isEmpty()
                    ? null
                    : signed(wording, "plans.agreed.by", plan.acceptances().getFirst());
        }

        private List<Tab> pillars() {
            String page = "/companies/" + enrolled.company() + "/plan";
            List<Tab> tabs = new ArrayList<>();
            tabs.add(new Tab(wording.words().of("plans.all-pillars"), page, pillar.isEmpty()));
            pack.pillars()
                    .forEach(one -> tabs.add(new Tab(
                            wording.words().of(one.name()),
                            page + "?pillar=" + one.id(),
                            one.id().equals(pillar))));
            return tabs;
        }

        /** What the company does next; where somebody is named as its owner, her own first. */
        private List<PlanPage.Ticket> mine() {
            return running().stream()
                    .sorted(Comparator.comparing(
                            action -> !action.terms().owner().equalsIgnoreCase(actor.name())))
                    .limit(NEXT_OF_MINE)
                    .map(this::ticket)
                    .toList();
        }

        private List<PlanPage.Column> columns(List<Action> shown) {
            return Arrays.stream(ActionStatus.values())
                    .filter(status -> status != ActionStatus.DROPPED)
                    .map(status -> new PlanPage.Column(status, tickets(shown, status)))
                    .filter(column -> column.status() != ActionStatus.PROPOSED
                            || !column.tickets().isEmpty())
                    .toList();
        }

        private List<PlanPage.Ticket> tickets(List<Action> among, ActionStatus status) {
            return among.stream()
                    .filter(action -> action.status() == status)
                    .map(this::ticket)
                    .toList();
        }

        private PlanPage.Ticket ticket(Action action) {
            AgreedAction agreed = whole.agreed().get(action.id());
            return new PlanPage.Ticket(
                    action.id(),
                    wording.words().of(action.terms().title()),
                    wording.pillar(action.terms().pillar()),
                    action.terms().owner(),
                    wording.date(action.terms().due()),
                    action.isLate(today),
                    action.isAddedLater(),
                    agreed == null
                            ? 0
                            : wording.between(agreed.terms(), action.terms()).size(),
                    action.version(),
                    action.status(),
                    action.moves().stream().filter(this::isOnePress).limit(1).toList());
        }

        private boolean isOnePress(ActionMove move) {
            return switch (move) {
                case BEGIN, FINISH -> open && (advises || manages);
                case VERIFY -> open && advises;
                case DROP, REOPEN, TAKE_UP -> false;
            };
        }

        private List<PlanPage.Answered> answered(List<Action> actions) {
            Map<String, List<PlanPage.Ticket>> byNeed = new LinkedHashMap<>();
            for (Action action : actions) {
                for (String need : wording.needs(action.terms())) {
                    byNeed.computeIfAbsent(need, any -> new ArrayList<>()).add(ticket(action));
                }
            }
            return byNeed.entrySet().stream()
                    .map(need -> new PlanPage.Answered(need.getKey(), need.getValue()))
                    .toList();
        }

        private List<PlanPage.Gained> gained() {
            return whole.actions().stream()
                    .filter(action -> action.status().isDone() && action.terms().resource() != null)
                    .map(action -> {
                        var resource = Objects.requireNonNull(action.terms().resource());
                        return new PlanPage.Gained(
                                wording.words().of("plans.resource", resource.kind()),
                                wording.words().of(resource.name()),
                                wording.words().of(action.terms().title()));
                    })
                    .toList();
        }

        private PlanPage.Line line(ContinuityLine line) {
            return new PlanPage.Line(
                    line.id(),
                    wording.words().of(line.promise().what()),
                    line.promise().owner(),
                    wording.date(line.promise().review()),
                    line.promise().isComplete(),
                    line.version());
        }
    }
}
