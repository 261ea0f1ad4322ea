package org.zarpe.programmes;

import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.zarpe.shared.Language;
import org.zarpe.shared.Text;
import org.zarpe.shared.words.Dictionary;
import org.zarpe.shared.words.Words;

/** The end of an enrolment where elsewhere the name of a stage stands. */
@Component
public class EndWords {

    private final Dictionary dictionary;

    EndWords(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    public Text of(EndKind kind) {
        return said(words -> words.of("programmes.end.kind", kind));
    }

    /** Over all that have ended. */
    public Text column() {
        return said(words -> words.of("programmes.end.column"));
    }

    /** In place of a reason where the last stage closed. */
    public Text byItself() {
        return said(words -> words.of("programmes.end.by-itself"));
    }

    private Text said(Function<Words, String> sentence) {
        return new Text(sentence.apply(dictionary.in(Language.ES)), sentence.apply(dictionary.in(Language.EN)));
    }
}
