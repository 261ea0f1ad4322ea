package org.zarpe.cases.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.cases.CaseState;
import org.zarpe.cases.domain.AccreditationCase;
import org.zarpe.cases.domain.CaseBook;
import org.zarpe.cases.queries.CaseNotices;
import org.zarpe.cases.queries.CaseNotices.About;
import org.zarpe.cases.queries.CaseShelf;
import org.zarpe.cases.queries.CaseShelf.Kept;
import org.zarpe.companies.Companies;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.OperatorId;
import org.zarpe.identity.People;
import org.zarpe.identity.PersonId;
import org.zarpe.identity.Role;
import org.zarpe.mail.Mail;
import org.zarpe.mail.Mails;
import org.zarpe.programmes.Enrolments;
import org.zarpe.shared.words.Dictionary;
import org.zarpe.shared.words.Words;

/** Writes once that a surveillance or a renewal comes up: to the managers of the company, to its advisers and to the directors. */
@Component
class AnnounceWatch {

    private final CaseBook cases;
    private final CaseShelf shelf;
    private final CaseNotices notices;
    private final Enrolments enrolments;
    private final CompanyAccess access;
    private final Companies companies;
    private final People people;
    private final Mails mails;
    private final Dictionary dictionary;
    private final Clock clock;
    private final String home;

    AnnounceWatch(
            CaseBook cases,
            CaseShelf shelf,
            CaseNotices notices,
            Enrolments enrolments,
            CompanyAccess access,
            Companies companies,
            People people,
            Mails mails,
            Dictionary dictionary,
            Clock clock,
            @Value("${zarpe.public-url}") String home) {
        this.cases = cases;
        this.shelf = shelf;
        this.notices = notices;
        this.enrolments = enrolments;
        this.access = access;
        this.companies = companies;
        this.people = people;
        this.mails = mails;
        this.dictionary = dictionary;
        this.clock = clock;
        this.home = home;
    }

    /**
     * Asked inside the operator's scope. Where no mail can leave, nobody counts as written to.
     *
     * @return how many letters that were
     */
    @Transactional
    int announce(OperatorId operator) {
        if (!mails.reachPeople() && !people.isDemo(operator)) {
            return 0;
        }
        return cases.in(CaseState.CERTIFIED).stream()
                .map(AccreditationCase::company)
                .distinct()
                .mapToInt(company -> announce(operator, shelf.of(company)))
                .sum();
    }

    /** @param all cases of one company, the newest first */
    int announce(OperatorId operator, List<Kept> all) {
        return Watch.over(all)
                .filter(watch -> enrolments.isFollowed(
                        enrolments.get(watch.kept().opened().enrolment())))
                .map(watch -> announce(operator, watch, About.LOOK, watch.look())
                        + announce(operator, watch, About.RENEWAL, watch.renewal()))
                .orElse(0);
    }

    private int announce(OperatorId operator, Watch watch, About about, Optional<LocalDate> day) {
        return day.map(due -> announce(operator, watch.kept().opened(), about, due))
                .orElse(0);
    }

    private int announce(OperatorId operator, AccreditationCase running, About about, LocalDate day) {
        int written = 0;
        for (PersonId person : concerned(operator, running.company())) {
            if (notices.note(running, about, day, person, clock.instant())) {
                mails.send(letter(operator, running.company(), about, day, person));
                written++;
            }
        }
        return written;
    }

    private Set<PersonId> concerned(OperatorId operator, CompanyId company) {
        Set<PersonId> concerned = new LinkedHashSet<>(access.responsible(operator, company));
        people.withRole(operator, Role.DIRECTOR).stream().map(Actor::person).forEach(concerned::add);
        return concerned;
    }

    private Mail letter(OperatorId operator, CompanyId company, About about, LocalDate day, PersonId person) {
        String name = companies.get(company).name();
        String address = home + "/companies/" + company + "/case";
        return new Mail(
                people.mailOf(person),
                dictionary.inBoth(" / ", words -> said(words, about, "subject", name)),
                dictionary.inBoth("\n\n", words -> said(words, about, "text", name, words.date(day), address)),
                people.isDemo(operator),
                null,
                operator.value());
    }

    private static String said(Words words, About about, String part, Object... arguments) {
        return words.of("cases.mail." + Words.kebab(about) + "." + part, arguments);
    }
}
