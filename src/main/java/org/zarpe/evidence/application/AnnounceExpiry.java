package org.zarpe.evidence.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.companies.Companies;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.evidence.EvidenceShelf;
import org.zarpe.evidence.Piece;
import org.zarpe.evidence.queries.Notices;
import org.zarpe.identity.OperatorId;
import org.zarpe.identity.People;
import org.zarpe.identity.PersonId;
import org.zarpe.mail.Mail;
import org.zarpe.mail.Mails;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.Enrolments;
import org.zarpe.shared.words.Dictionary;
import org.zarpe.shared.words.Words;

/** Writes to those concerned that a piece of evidence is about to expire: its company's managers and its advisers, each once. */
@Component
class AnnounceExpiry {

    private final Notices notices;
    private final EvidenceShelf shelf;
    private final NoticeTime notice;
    private final Enrolments enrolments;
    private final CompanyAccess access;
    private final Companies companies;
    private final People people;
    private final Mails mails;
    private final Dictionary dictionary;
    private final Clock clock;
    private final String home;

    AnnounceExpiry(
            Notices notices,
            EvidenceShelf shelf,
            NoticeTime notice,
            Enrolments enrolments,
            CompanyAccess access,
            Companies companies,
            People people,
            Mails mails,
            Dictionary dictionary,
            Clock clock,
            @Value("${zarpe.public-url}") String home) {
        this.notices = notices;
        this.shelf = shelf;
        this.notice = notice;
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
        return enrolments.all(notices.enrolments()).stream()
                .filter(enrolments::isFollowed)
                .mapToInt(enrolled -> announce(operator, enrolled))
                .sum();
    }

    private int announce(OperatorId operator, Enrolled enrolled) {
        int days = notice.of(enrolled);
        LocalDate today = LocalDate.now(clock);
        int written = 0;
        for (Piece piece : shelf.of(enrolled)) {
            if (!piece.isWithdrawn() && piece.expiresWithin(days, today)) {
                for (PersonId person : access.responsible(operator, enrolled.company())) {
                    if (notices.note(enrolled.id(), piece.id(), person, clock.instant())) {
                        mails.send(letter(operator, enrolled, piece, person));
                        written++;
                    }
                }
            }
        }
        return written;
    }

    private Mail letter(OperatorId operator, Enrolled enrolled, Piece piece, PersonId person) {
        String company = companies.get(enrolled.company()).name();
        String address = home + "/companies/" + enrolled.company() + "/evidence/" + piece.id();
        return new Mail(
                people.mailOf(person),
                dictionary.inBoth(" / ", words -> words.of("evidence.mail.subject", company)),
                dictionary.inBoth("\n\n", words -> text(words, piece, company, address)),
                people.isDemo(operator),
                null,
                operator.value());
    }

    private static String text(Words words, Piece piece, String company, String address) {
        return words.of(
                "evidence.mail.text",
                company,
                words.of(piece.words()),
                words.date(Objects.requireNonNull(piece.until())),
                address);
    }
}
