package org.zarpe.reviews.queries;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.improvement.ProcessIndicators;
import org.zarpe.improvement.ProcessIndicators.Now;
import org.zarpe.methodology.Pack;
import org.zarpe.processes.AnswersRequirement;
import org.zarpe.processes.ManagementSystem;
import org.zarpe.processes.ManagementSystem.OnMap;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.Enrolments;
import org.zarpe.reviews.AuditState;
import org.zarpe.reviews.Finding;
import org.zarpe.reviews.domain.AnswerBook;
import org.zarpe.reviews.domain.Audit;
import org.zarpe.reviews.domain.AuditAnswer;
import org.zarpe.reviews.domain.AuditScope;
import org.zarpe.reviews.domain.Audits;
import org.zarpe.shared.Language;
import org.zarpe.shared.Text;
import org.zarpe.shared.words.Dictionary;

/** What answers a requirement besides the evidence that was handed in for it: audits of its own, figures of the processes. */
@Component
@Transactional(readOnly = true)
class KnownRecords implements AnswersRequirement {

    private final ProcessIndicators indicators;
    private final ManagementSystem system;
    private final Enrolments enrolments;
    private final Audits audits;
    private final AnswerBook answers;
    private final CompanyAccess access;
    private final Dictionary dictionary;

    KnownRecords(
            ProcessIndicators indicators,
            ManagementSystem system,
            Enrolments enrolments,
            Audits audits,
            AnswerBook answers,
            CompanyAccess access,
            Dictionary dictionary) {
        this.indicators = indicators;
        this.system = system;
        this.enrolments = enrolments;
        this.audits = audits;
        this.answers = answers;
        this.access = access;
        this.dictionary = dictionary;
    }

    @Override
    public List<Answer> of(Actor actor, Enrolled enrolled) {
        String file = "/companies/" + enrolled.company();
        return Stream.of(
                        access.may(actor, Permission.SEE_REVIEWS, enrolled.company())
                                ? audited(enrolled, file)
                                : Stream.<Answer>empty(),
                        measured(actor, enrolled, file))
                .flatMap(Function.identity())
                .toList();
    }

    private Stream<Answer> audited(Enrolled enrolled, String file) {
        Map<UUID, Map<String, AuditAnswer>> given = answers.ofAll(enrolled.id().value());
        return audits.findByEnrolmentIdOrderByNumberAsc(enrolled.id().value()).stream()
                .filter(audit -> audit.state() == AuditState.CLOSED)
                .flatMap(audit -> given.getOrDefault(audit.id(), Map.of()).values().stream()
                        .filter(answer -> answer.finding() == Finding.CONFORMS)
                        .map(answer -> new Answer(
                                answer.requirement(),
                                Kind.RECORD,
                                said("reviews.answer.audit", audit.number(), ended(audit)),
                                file + "/audits/" + audit.id())));
    }

    private Stream<Answer> measured(Actor actor, Enrolled enrolled, String file) {
        Pack pack = enrolments.packOf(enrolled);
        Map<UUID, OnMap> processes =
                system.processes(actor, enrolled).stream().collect(Collectors.toMap(OnMap::id, Function.identity()));
        return indicators.of(actor, enrolled).stream()
                .filter(now -> now.last() != null && processes.containsKey(now.process()))
                .flatMap(now -> pack.requirements().stream()
                        .filter(requirement -> AuditScope.belongs(requirement, processOf(now, processes)))
                        .map(requirement -> new Answer(
                                requirement.id(), Kind.MEASURE, now.name(), file + "/indicators/" + now.id())));
    }

    private static OnMap processOf(Now now, Map<UUID, OnMap> processes) {
        return Objects.requireNonNull(processes.get(now.process()));
    }

    private static Object ended(Audit audit) {
        return Objects.requireNonNull(audit.endedOn());
    }

    private Text said(String key, Object... arguments) {
        return new Text(
                dictionary.in(Language.ES).of(key, arguments),
                dictionary.in(Language.EN).of(key, arguments));
    }
}
