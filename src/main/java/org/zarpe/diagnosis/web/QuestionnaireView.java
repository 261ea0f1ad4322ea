package org.zarpe.diagnosis.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.zarpe.diagnosis.AnswerItem;
import org.zarpe.diagnosis.Reader;
import org.zarpe.diagnosis.domain.Answer;
import org.zarpe.diagnosis.domain.Questionnaire;
import org.zarpe.diagnosis.domain.Reply;
import org.zarpe.methodology.Item;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.web.Option;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.Words;

/** A questionnaire in the eyes of one reader, with what was just sent and not taken. */
record QuestionnaireView(Questionnaire questionnaire, Reader reader, Words words) {

    List<Section> sections(Map<String, String> sent, Typed faults) {
        return questionnaire.instrument().dimensions().stream()
                .map(dimension -> new Section(
                        dimension.id(),
                        words.of(dimension.name()),
                        words.of(dimension.meaning()),
                        questionnaire.progress(dimension, reader),
                        questionnaire.instrument().itemsOf(dimension).stream()
                                .map(item -> item(item, sent, faults.at(item.id())))
                                .toList()))
                .toList();
    }

    private AskedItem item(Item item, Map<String, String> sent, List<Refusal> refusals) {
        String typed = refusals.isEmpty() ? null : sent.get(item.id());
        return new AskedItem(
                item.id(),
                item.kind(),
                words.of(item.text()),
                words.of(item.help()),
                questionnaire.asks(item),
                typed == null ? kept(item) : typed,
                version(item),
                options(item),
                item.unit().map(words::of).orElse(null),
                other(item),
                isStale(refusals) && typed != null ? clash(item, typed) : null,
                refusals.stream().filter(refusal -> !refusal.isStale()).toList());
    }

    static boolean isStale(List<Refusal> refusals) {
        return refusals.stream().anyMatch(Refusal::isStale);
    }

    long version(Item item) {
        return questionnaire.answer(item, reader).map(Answer::version).orElse(0L);
    }

    /** An answer left open on purpose shows as "do not know yet". */
    private String kept(Item item) {
        Reply reply = questionnaire.reply(item, reader);
        return reply.isOpen() && version(item) > 0 && !item.kind().name().matches("NUMBER|TEXT")
                ? AnswerItem.DO_NOT_KNOW
                : reply.written();
    }

    AskedItem.Clash clash(Item item, String typed) {
        Reply yours = Reply.kept(item, questionnaire.scale(), typed);
        Spoken spoken = new Spoken(words, questionnaire.scale());
        return new AskedItem.Clash(
                spoken.of(item, questionnaire.reply(item, reader)), spoken.of(item, yours), kept(item));
    }

    private @Nullable String other(Item item) {
        Reply reply = questionnaire.reply(item, reader == Reader.SELF ? Reader.ADVISER : Reader.SELF);
        return reply.isOpen() ? null : new Spoken(words, questionnaire.scale()).of(item, reply);
    }

    private List<Option> options(Item item) {
        List<Option> options = new ArrayList<>(
                switch (item.kind()) {
                    case LEVEL ->
                        IntStream.range(0, item.levels().size())
                                .mapToObj(place -> new Option(
                                        Integer.toString(questionnaire.scale().lowest() + place),
                                        words.of(item.levels().get(place))))
                                .toList();
                    case YES_NO ->
                        List.of(
                                new Option("yes", words.of("diagnosis.yes")),
                                new Option("no", words.of("diagnosis.no")));
                    case CHOICE ->
                        item.choices().stream()
                                .map(choice -> new Option(choice.id(), words.of(choice.name())))
                                .toList();
                    case NUMBER, TEXT -> List.<Option>of();
                });
        if (!options.isEmpty()) {
            options.add(new Option(AnswerItem.DO_NOT_KNOW, words.of("diagnosis.do-not-know")));
        }
        return options;
    }
}
