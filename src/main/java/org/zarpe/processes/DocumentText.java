package org.zarpe.processes;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.zarpe.shared.Text;

/**
 * What a version of a document says.
 *
 * @param scope from what to what it goes
 * @param steps in the order in which they are done
 * @param measures by which one sees that it works
 * @param keeping where it is kept and for how long, of forms and records
 * @param blanks what is filled in each time, one a line, of forms; what was kept before there were any says none
 */
public record DocumentText(
        Text purpose, Text scope, List<Step> steps, List<Measure> measures, Text keeping, Text blanks) {

    public DocumentText {
        steps = List.copyOf(steps);
        measures = List.copyOf(measures);
        blanks = Objects.requireNonNullElse(blanks, Text.NOTHING);
    }

    /** @param record what remains of it, or empty */
    public record Step(Text who, Text what, Text record) {
        public Stream<Text> words() {
            return Stream.of(who, what, record);
        }
    }

    /**
     * @param target what the company aims for, with its unit
     * @param counted how, in a sentence
     */
    public record Measure(Text name, Text target, Text counted) {
        public Stream<Text> words() {
            return Stream.of(name, target, counted);
        }
    }

    public DocumentText withKeeping(Text keeping) {
        return new DocumentText(purpose, scope, steps, measures, keeping, blanks);
    }

    /** Of a version that is a file: that is the rest of what it says. */
    public DocumentText keepingAlone() {
        return new DocumentText(Text.NOTHING, Text.NOTHING, List.of(), List.of(), keeping, Text.NOTHING);
    }

    /** Everything that is said in it, so that a sentence that was moved keeps its other language. */
    public List<Text> words() {
        return Stream.of(
                        Stream.of(purpose, scope, keeping, blanks),
                        steps.stream().flatMap(Step::words),
                        measures.stream().flatMap(Measure::words))
                .flatMap(part -> part)
                .toList();
    }
}
