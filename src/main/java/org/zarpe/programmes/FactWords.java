package org.zarpe.programmes;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zarpe.methodology.Pack;
import org.zarpe.shared.Language;
import org.zarpe.shared.Text;
import org.zarpe.shared.words.Dictionary;

/** The facts of rules in plain words: those of every method from the language files, the others from the method's own texts. */
@Component
public class FactWords {

    private static final String PREFIX = "programmes.fact";

    private final Dictionary dictionary;

    FactWords(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    public Text of(Pack pack, String fact) {
        String key = PREFIX + "." + fact;
        if (dictionary.keys(Language.ES).contains(key)) {
            return said(key);
        }
        int dot = fact.indexOf('.');
        return dot < 0 ? asWritten(fact) : ofPack(pack, fact.substring(0, dot), fact.substring(dot + 1), fact);
    }

    private Text ofPack(Pack pack, String kind, String id, String fact) {
        Optional<Text> name = switch (kind) {
            case "complete" -> pack.findInstrument(id).map(one -> said(PREFIX + ".complete", one.name()));
            case "score" ->
                pack.dimensions()
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .map(one -> said(PREFIX + ".score", one.name()));
            case "foundation" -> pack.findFoundation(id).map(one -> said(PREFIX + ".foundation", one.name()));
            case "reliability" -> pack.findReliability(id).map(one -> said(PREFIX + ".reliability", one.name()));
            case "rule" -> pack.findRule(id).map(one -> one.name());
            case "stage" ->
                pack.findStage(id.replace(".closed", "")).map(one -> said(PREFIX + ".stage-closed", one.name()));
            default ->
                pack.findInstrument(kind).flatMap(one -> one.findItem(id)).map(one -> one.text());
        };
        return name.orElseGet(() -> asWritten(fact));
    }

    private Text said(String key, Object... arguments) {
        return new Text(
                dictionary.in(Language.ES).of(key, arguments),
                dictionary.in(Language.EN).of(key, arguments));
    }

    private static Text asWritten(String fact) {
        return new Text(fact, fact);
    }
}
