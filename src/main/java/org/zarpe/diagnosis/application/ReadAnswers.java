package org.zarpe.diagnosis.application;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.diagnosis.GivenAnswers;
import org.zarpe.diagnosis.Reader;
import org.zarpe.diagnosis.domain.Answer;
import org.zarpe.diagnosis.domain.AnswerSheet;
import org.zarpe.diagnosis.domain.Answers;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.programmes.Enrolled;

@Component
@Transactional(readOnly = true)
class ReadAnswers implements GivenAnswers {

    private static final Comparator<GivenAnswer> IN_ORDER = Comparator.comparing(GivenAnswer::instrument)
            .thenComparing(GivenAnswer::item)
            .thenComparing(GivenAnswer::reader);

    private final Answers answers;
    private final CompanyAccess access;

    ReadAnswers(Answers answers, CompanyAccess access) {
        this.answers = answers;
        this.access = access;
    }

    @Override
    public List<GivenAnswer> of(Actor actor, Enrolled enrolled) {
        return sheet(actor, enrolled)
                .all()
                .map(ReadAnswers::given)
                .sorted(IN_ORDER)
                .toList();
    }

    @Override
    public GivenAnswer of(Actor actor, Enrolled enrolled, String instrument, String item) {
        Reader reader = Openness.readerFor(actor);
        return sheet(actor, enrolled)
                .find(instrument, item, reader)
                .map(ReadAnswers::given)
                .orElseGet(() -> new GivenAnswer(instrument, item, reader, null, 0, null));
    }

    private AnswerSheet sheet(Actor actor, Enrolled enrolled) {
        access.must(actor, Permission.SEE_DIAGNOSIS, enrolled.company());
        return answers.sheet(enrolled.id());
    }

    private static GivenAnswer given(Answer answer) {
        return new GivenAnswer(
                answer.instrument(), answer.item(), answer.reader(), answer.value(), answer.version(), answer.at());
    }
}
