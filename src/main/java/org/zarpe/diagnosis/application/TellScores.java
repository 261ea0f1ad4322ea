package org.zarpe.diagnosis.application;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.diagnosis.Reader;
import org.zarpe.diagnosis.Score;
import org.zarpe.diagnosis.Scores;
import org.zarpe.diagnosis.domain.Diagnosis;
import org.zarpe.diagnosis.domain.Marks;
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
        return marks.pack().reliabilities().stream()
                .filter(one -> one.id().equals(reliability))
                .findFirst()
                .flatMap(marks::reliability);
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
}
