package org.zarpe.diagnosis.domain;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zarpe.diagnosis.Reader;

/** The answers of an enrolment as they stand: one an item and reader. */
public final class AnswerSheet {

    private record Place(String instrument, String item, Reader reader) {}

    private final Map<Place, Answer> answers;

    public AnswerSheet(Collection<Answer> latest) {
        answers = latest.stream()
                .collect(Collectors.toUnmodifiableMap(
                        answer -> new Place(answer.instrument(), answer.item(), answer.reader()), Function.identity()));
    }

    public Optional<Answer> find(String instrument, String item, Reader reader) {
        return Optional.ofNullable(answers.get(new Place(instrument, item, reader)));
    }

    public Stream<Answer> all() {
        return answers.values().stream();
    }
}
