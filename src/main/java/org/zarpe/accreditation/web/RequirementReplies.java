package org.zarpe.accreditation.web;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.shared.Language;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.web.Answers;
import org.zarpe.shared.web.Page;

/** After a form of a requirement: on to the next one where asked for, back to the page, or the form again. */
@Component
class RequirementReplies {

    private final RequirementReading reading;

    RequirementReplies(RequirementReading reading) {
        this.reading = reading;
    }

    ResponseEntity<Page> to(
            Actor actor, Language language, CompanyId company, String requirement, Sent sent, Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Done<?> done -> Answers.seeOther(onward(actor, language, company, requirement, sent));
            case Outcome.Refused<?> refused -> {
                Sent again = new Sent(sent.form(), sent.typed().refused(refused.reasons()));
                Page page = reading.page(actor, language, company, requirement, again);
                yield again.isStale() ? Answers.stale(page) : Answers.refused(page);
            }
        };
    }

    private String onward(Actor actor, Language language, CompanyId company, String requirement, Sent sent) {
        if (!sent.typed().value("then").equals("next")) {
            return RequirementAddress.of(company, requirement) + "#" + anchor(sent);
        }
        String next = reading.page(actor, language, company, requirement, Sent.nothing())
                .next();
        return next == null ? RequirementAddress.tab(company) : next;
    }

    private static String anchor(Sent sent) {
        return sent.form().startsWith("withdrawal") ? Sent.EVIDENCE : sent.form();
    }
}
