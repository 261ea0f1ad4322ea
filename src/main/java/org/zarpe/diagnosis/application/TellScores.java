package org.zarpe.diagnosis.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.diagnosis.Reader;
import org.zarpe.diagnosis.Score;
import org.zarpe.diagnosis.Scores;
import org.zarpe.diagnosis.domain.Diagnosis;
import org.zarpe.diagnosis.domain.Marks;
import org.zarpe.identity.Actor;
import org.zarpe.programmes.Enrolled;

@Component
@Transactional(readOnly = true)
class TellScores implements Scores {

    private final Diagnoses diagnoses;

    TellScores(Diagnoses diagnoses) {
        this.diagnoses = diagnoses;
    }

    @Override
    public Optional<Score> foundation(Enrolled enrolled, String foundation, Reader reader) {
        Marks marks = diagnoses.of(enrolled).marks(reader);
        return marks.pack().findFoundation(foundation).flatMap(marks::foundation);
    }

    @Override
    public Optional<Score> reliability(Enrolled enrolled, String reliability, Reader reader) {
        Marks marks = diagnoses.of(enrolled).marks(reader);
        return marks.pack().findReliability(reliability).flatMap(marks::reliability);
    }

    @Override
    public Optional<Score> overall(Enrolled enrolled, Reader reader) {
        return diagnoses.of(enrolled).marks(reader).overall();
    }

    @Override
    public Optional<Score> dimension(Enrolled enrolled, String dimension, Reader reader) {
        Diagnosis diagnosis = diagnoses.of(enrolled);
        return diagnosis
                .pack()
                .dimensions()
                .filter(one -> one.id().equals(dimension))
                .findFirst()
                .flatMap(one -> diagnosis.asking(one).score(one, reader));
    }

    @Override
    public List<Named> all(Actor actor, Enrolled enrolled) {
        Diagnosis diagnosis = diagnoses.of(actor, enrolled);
        List<Named> all = new ArrayList<>();
        for (Reader reader : Reader.values()) {
            Marks marks = diagnosis.marks(reader);
            diagnosis
                    .pack()
                    .foundations()
                    .forEach(one -> add(all, "foundation", one.id(), reader, marks.foundation(one)));
            diagnosis
                    .pack()
                    .reliabilities()
                    .forEach(one -> add(all, "reliability", one.id(), reader, marks.reliability(one)));
            add(all, "requirements", "overall", reader, marks.overall());
            diagnosis
                    .pack()
                    .dimensions()
                    .forEach(one -> add(
                            all,
                            "dimension",
                            one.id(),
                            reader,
                            diagnosis.asking(one).score(one, reader)));
        }
        return all;
    }

    private static void add(List<Named> all, String of, String id, Reader reader, Optional<Score> score) {
        score.ifPresent(known -> all.add(new Named(of, id, reader, known)));
    }
}
