package org.zarpe.cases.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.cases.AskRecognition;
import org.zarpe.cases.CaseEvent;
import org.zarpe.cases.CaseId;
import org.zarpe.cases.CaseKind;
import org.zarpe.cases.CaseState;
import org.zarpe.cases.Criteria;
import org.zarpe.cases.Happening;
import org.zarpe.cases.domain.AccreditationCase;
import org.zarpe.cases.domain.CaseBook;
import org.zarpe.certificates.Scope;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.Packs;
import org.zarpe.programmes.EndKind;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.programmes.EnrolmentState;
import org.zarpe.programmes.Enrolments;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.Text;

@Component
@Transactional
class OpenCase implements AskRecognition {

    private static final Pattern HS = Pattern.compile("\\d{4}|\\d{6}");
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_WORDS = 2000;
    private static final int MOST_LINES = 20;

    private final CaseBook book;
    private final CaseDesk desk;
    private final Enrolments enrolments;
    private final Packs packs;
    private final CompanyAccess access;

    OpenCase(CaseBook book, CaseDesk desk, Enrolments enrolments, Packs packs, CompanyAccess access) {
        this.book = book;
        this.desk = desk;
        this.enrolments = enrolments;
        this.packs = packs;
        this.access = access;
    }

    @Override
    public Outcome<CaseId> apply(Actor manager, EnrolmentId enrolment, CaseId id, Sought sought) {
        Enrolled enrolled = enrolments.get(enrolment);
        access.must(manager, Permission.ASK_RECOGNITION, enrolled.company());
        if (book.find(id).isPresent()) {
            return Outcome.done(id);
        }
        return open(enrolled)
                .then(may -> recognising(enrolled))
                .then(pack -> check(sought).map(sound -> pack))
                .then(pack -> previous(enrolled.company())
                        .then(before -> opened(manager, enrolled, id, pack, sought, before.orElse(null))));
    }

    private Outcome<CaseId> opened(
            Actor manager, Enrolled enrolled, CaseId id, Pack pack, Sought sought, @Nullable AccreditationCase before) {
        Scope scope = new Scope(sought.products(), sought.sites(), sought.processes());
        Happening.Applied applied = new Happening.Applied(
                scope,
                sought.shown(),
                sought.words(),
                before == null ? null : before.id().value());
        AccreditationCase opened = new AccreditationCase(
                id,
                enrolled.company(),
                enrolled.id(),
                before == null ? CaseKind.INITIAL : CaseKind.RENEWAL,
                pack.ref(),
                Criteria.of(pack.accreditation().orElseThrow()),
                List.of(new CaseEvent(1, desk.now(), manager.person(), applied)));
        return book.open(opened) ? Outcome.done(id) : Outcome.refused(Refusal.of("case-open-already"));
    }

    /** Who went its way to the end may ask later; who left may not. */
    private static Outcome<Enrolled> open(Enrolled enrolled) {
        Enrolled.End end = enrolled.end();
        boolean completed = end != null && end.kind() == EndKind.COMPLETED;
        return enrolled.state() == EnrolmentState.ENROLLED || completed
                ? Outcome.done(enrolled)
                : Outcome.refused(enrolled.over());
    }

    /** The enrolment's own version of the method, or the latest one that says what a company is recognised by. */
    private Outcome<Pack> recognising(Enrolled enrolled) {
        Pack own = packs.get(enrolled.pack());
        return Optional.of(own)
                .filter(pack -> pack.accreditation().isPresent())
                .or(() -> packs.latest(own.id())
                        .filter(pack -> pack.accreditation().isPresent()))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.of("method-recognises-nobody", own.name())));
    }

    private static Outcome<Sought> check(Sought sought) {
        Faults faults = new Faults()
                .atIf(sought.products().isEmpty(), "products", "required")
                .atIf(sought.sites().isEmpty(), "sites", "required")
                .atIf(sought.processes().isEmpty(), "processes", "required")
                .atIf(sought.products().size() > MOST_LINES, "products", "too-many", MOST_LINES)
                .atIf(sought.sites().size() > MOST_LINES, "sites", "too-many", MOST_LINES)
                .atIf(sought.processes().size() > MOST_LINES, "processes", "too-many", MOST_LINES)
                .text("words", sought.words().es(), LONGEST_WORDS);
        sought.products().forEach(one -> {
            String hs = one.hs();
            faults.required("products", one.name().es(), LONGEST_LINE)
                    .atIf(hs != null && !HS.matcher(hs).matches(), "products", "hs-not-a-code");
        });
        sought.sites().forEach(one -> faults.required("sites", one, LONGEST_LINE));
        sought.processes().forEach(one -> faults.required("processes", one.es(), LONGEST_LINE));
        return faults.or(() -> sought);
    }

    /** The case whose certificate this one would renew; none where there is nothing to renew. */
    private Outcome<Optional<AccreditationCase>> previous(CompanyId company) {
        LocalDate today = desk.today();
        List<AccreditationCase> all = book.of(company);
        Optional<AccreditationCase> last = all.stream()
                .filter(one -> one.issued().isPresent())
                .filter(one -> one.state() != CaseState.WITHDRAWN)
                .findFirst();
        if (last.isEmpty()) {
            return Outcome.done(Optional.empty());
        }
        AccreditationCase before = last.get();
        LocalDate first = before.renewableFrom().orElseThrow();
        if (before.stateOn(today) == CaseState.SUSPENDED) {
            return Outcome.refused(Refusal.of("certificate-suspended"));
        }
        return today.isBefore(first)
                ? Outcome.refused(Refusal.of("renewal-too-early", first))
                : Outcome.done(Optional.of(before));
    }

    @Override
    public Outcome<CaseState> drop(Actor manager, CompanyId company, CaseId id, Text reason, int seen) {
        AccreditationCase opened = desk.open(manager, Permission.ASK_RECOGNITION, company, id);
        return Words.required(reason)
                .then(words -> desk.take(opened, manager.person(), seen, new Happening.Dropped(words)))
                .map(AccreditationCase::state);
    }

    @Override
    public Outcome<CaseState> appeal(Actor manager, CompanyId company, CaseId id, Text reason, int seen) {
        AccreditationCase opened = desk.open(manager, Permission.ASK_RECOGNITION, company, id);
        return Words.required(reason)
                .then(words -> desk.take(
                        opened,
                        manager.person(),
                        seen,
                        new Happening.Appealed(words),
                        one -> one.unless(one.openAppeal().isPresent(), () -> Refusal.of("appeal-open"))))
                .map(AccreditationCase::state);
    }
}
