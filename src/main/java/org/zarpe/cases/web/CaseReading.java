package org.zarpe.cases.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zarpe.cases.CaseEvent;
import org.zarpe.cases.CaseId;
import org.zarpe.cases.CaseState;
import org.zarpe.cases.CaseStep;
import org.zarpe.cases.Happening;
import org.zarpe.cases.domain.AccreditationCase;
import org.zarpe.cases.domain.Panel;
import org.zarpe.cases.queries.CaseShelf;
import org.zarpe.cases.queries.CaseShelf.Kept;
import org.zarpe.cases.web.CasePage.Doable;
import org.zarpe.cases.web.CasePage.Earlier;
import org.zarpe.cases.web.CasePage.Minutes;
import org.zarpe.cases.web.CasePage.Part;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyFile;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.People;
import org.zarpe.identity.Permission;
import org.zarpe.identity.Role;
import org.zarpe.methodology.Accreditation;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.Packs;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.Enrolments;
import org.zarpe.shared.Language;
import org.zarpe.shared.Text;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.words.Dictionary;
import org.zarpe.shared.words.Words;

/** Lays out the page of a case for whoever reads it; before there is one, what recognition is. */
@Component
class CaseReading {

    /** What the director does, in the order of a case, each with its page. */
    private static final List<Directing> DIRECTING = List.of(
            new Directing(CaseStep.FOUND_READY, "readiness"),
            new Directing(CaseStep.ASSESSOR_ASSIGNED, "assessors"),
            new Directing(CaseStep.VISIT_PLANNED, "visit"),
            new Directing(CaseStep.COMMITTEE_CALLED, "committee"),
            new Directing(CaseStep.RETURNED, "return"),
            new Directing(CaseStep.SURVEILLANCE_DONE, "surveillance"),
            new Directing(CaseStep.SUSPENDED, "suspension"),
            new Directing(CaseStep.REINSTATED, "reinstatement"),
            new Directing(CaseStep.WITHDRAWN, "withdrawal"));

    private final CompanyFile.Cabinet cabinet;
    private final CompanyAccess access;
    private final CaseShelf shelf;
    private final Enrolments enrolments;
    private final Packs packs;
    private final People people;
    private final Turns turns;
    private final Stations stations;
    private final Storyteller storyteller;
    private final GateReading gates;
    private final ReadyReading ready;
    private final Dictionary dictionary;

    CaseReading(
            CompanyFile.Cabinet cabinet,
            CompanyAccess access,
            CaseShelf shelf,
            Enrolments enrolments,
            Packs packs,
            People people,
            Turns turns,
            Stations stations,
            Storyteller storyteller,
            GateReading gates,
            ReadyReading ready,
            Dictionary dictionary) {
        this.cabinet = cabinet;
        this.access = access;
        this.shelf = shelf;
        this.enrolments = enrolments;
        this.packs = packs;
        this.people = people;
        this.turns = turns;
        this.stations = stations;
        this.storyteller = storyteller;
        this.gates = gates;
        this.ready = ready;
        this.dictionary = dictionary;
    }

    private record Directing(CaseStep step, String page) {}

    /** The newest case of the company. */
    Page now(Actor actor, Language language, CompanyId company) {
        CompanyFile file = cabinet.open(actor, company, Addresses.TAB, Permission.SEE_CASES);
        List<Kept> all = shelf.of(actor, company);
        return all.isEmpty() ? opening(actor, language, file) : page(actor, language, file, all.getFirst(), all);
    }

    CasePage one(Actor actor, Language language, CompanyId company, CaseId id) {
        CompanyFile file = cabinet.open(actor, company, Addresses.TAB, Permission.SEE_CASES);
        return page(actor, language, file, shelf.get(actor, company, id), shelf.of(actor, company));
    }

    private CaseOpeningPage opening(Actor actor, Language language, CompanyFile file) {
        CompanyId company = file.company().id();
        Optional<Enrolled> enrolled = enrolments.current(company);
        Optional<Pack> pack = enrolled.map(this::recognising);
        Optional<Accreditation> terms = pack.flatMap(Pack::accreditation);
        String operator = people.nameOf(actor.operator());
        return new CaseOpeningPage(
                file,
                terms.map(one -> one.certificate().sentence(new Text(operator, operator)))
                        .orElse(null),
                terms.map(Accreditation::gates).orElse(List.of()),
                terms.isEmpty()
                        ? List.of()
                        : ready.of(enrolled.orElseThrow(), pack.orElseThrow(), dictionary.in(language)),
                terms.map(one -> one.committee().quorum()).orElse(0),
                terms.map(Accreditation::impartialityYears).orElse(0),
                terms.map(one -> one.certificate().validityMonths()).orElse(0),
                terms.isPresent() && access.may(actor, Permission.ASK_RECOGNITION, company));
    }

    /** The version by which it would be decided. */
    Pack recognising(Enrolled enrolled) {
        Pack own = packs.get(enrolled.pack());
        return own.accreditation().isPresent()
                ? own
                : packs.latest(own.id())
                        .filter(pack -> pack.accreditation().isPresent())
                        .orElse(own);
    }

    private CasePage page(Actor actor, Language language, CompanyFile file, Kept kept, List<Kept> all) {
        Words words = dictionary.in(language);
        AccreditationCase one = kept.opened();
        CaseState state = one.stateOn(kept.today());
        boolean current = all.getFirst().opened().id().equals(one.id());
        Happening.Applied applied = (Happening.Applied) one.events().getFirst().what();
        return new CasePage(
                file,
                one.id(),
                one.kind(),
                state,
                one.pack(),
                packs.get(one.pack()).name(),
                current,
                one.version(),
                stations.of(one, kept.today(), words),
                turns.of(actor, kept),
                gates.of(kept, words),
                parts(one, words),
                applied.scope(),
                applied.shown().stream().sorted().toList(),
                current ? doable(actor, kept) : List.of(),
                storyteller.tell(one.events(), words).reversed(),
                minutes(one, words),
                all.stream()
                        .filter(each -> !each.opened().id().equals(one.id()))
                        .map(each -> earlier(each, words))
                        .toList(),
                one.issued().map(Happening.Issued::certificate).orElse(null),
                state == CaseState.GRANTED && actor.role() == Role.DIRECTOR,
                one.recommendation().isPresent(),
                List.of());
    }

    private List<Part> parts(AccreditationCase one, Words words) {
        List<Part> parts = new ArrayList<>();
        one.firstAssessor()
                .ifPresent(person -> parts.add(new Part(people.nameOf(person), words.of("cases.part.first-assessor"))));
        one.secondAssessor()
                .ifPresent(
                        person -> parts.add(new Part(people.nameOf(person), words.of("cases.part.second-assessor"))));
        one.sitting()
                .ifPresent(panel -> panel.members()
                        .forEach(member -> parts.add(new Part(people.nameOf(member), words.of(seat(panel, member))))));
        return parts;
    }

    private static String seat(Panel panel, org.zarpe.identity.PersonId member) {
        return panel.chair().equals(member) ? "cases.part.chair" : "cases.part.member";
    }

    private List<Doable> doable(Actor actor, Kept kept) {
        AccreditationCase one = kept.opened();
        CompanyId company = one.company();
        List<Doable> all = new ArrayList<>();
        if (kept.opened().stateOn(kept.today()) == CaseState.EXPIRED) {
            return asking(actor, company);
        }
        if (access.may(actor, Permission.RUN_CASES, company)) {
            DIRECTING.stream()
                    .filter(each -> one.allows(each.step()))
                    .forEach(each -> all.add(new Doable(each.page())));
            if (one.openAppeal().isPresent()) {
                all.add(new Doable("committee"));
            }
        }
        if (access.may(actor, Permission.ASK_RECOGNITION, company)) {
            if (one.allows(CaseStep.APPEALED) && one.openAppeal().isEmpty()) {
                all.add(new Doable("appeal"));
            }
            if (one.allows(CaseStep.DROPPED)) {
                all.add(new Doable("dropping"));
            }
        }
        if (isOver(kept)) {
            all.addAll(asking(actor, company));
        }
        return all;
    }

    /** Whether another one could be asked for. */
    private static boolean isOver(Kept kept) {
        AccreditationCase one = kept.opened();
        return switch (one.state()) {
            case REFUSED, WITHDRAWN, EXPIRED, DROPPED -> true;
            case CERTIFIED ->
                one.renewableFrom().filter(day -> !kept.today().isBefore(day)).isPresent();
            default -> false;
        };
    }

    private List<Doable> asking(Actor actor, CompanyId company) {
        return access.may(actor, Permission.ASK_RECOGNITION, company) ? List.of(new Doable("application")) : List.of();
    }

    private List<Minutes> minutes(AccreditationCase one, Words words) {
        List<Minutes> all = new ArrayList<>();
        for (CaseEvent event : one.events()) {
            if (event.what() instanceof Happening.Decided decided) {
                all.add(minutes(one, event, decided.round(), words));
            } else if (event.what() instanceof Happening.Answered answered) {
                all.add(minutes(one, event, answered.round(), words));
            }
        }
        return all.reversed();
    }

    private Minutes minutes(AccreditationCase one, CaseEvent event, int round, Words words) {
        return new Minutes(
                words.of("cases.minutes.of", storyteller.day(event), words.of("cases.minutes.kind", event.step())),
                "/companies/" + one.company() + "/cases/" + one.id() + "/minutes/" + round);
    }

    private Earlier earlier(Kept kept, Words words) {
        AccreditationCase one = kept.opened();
        return new Earlier(
                words.of(
                        "cases.earlier.of",
                        storyteller.day(one.events().getFirst()),
                        words.of("cases.state", one.stateOn(kept.today()))),
                "/companies/" + one.company() + "/cases/" + one.id());
    }
}
