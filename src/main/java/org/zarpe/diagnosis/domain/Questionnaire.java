package org.zarpe.diagnosis.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zarpe.diagnosis.Mark;
import org.zarpe.diagnosis.Reader;
import org.zarpe.diagnosis.Score;
import org.zarpe.methodology.Dimension;
import org.zarpe.methodology.Facts;
import org.zarpe.methodology.Instrument;
import org.zarpe.methodology.Item;
import org.zarpe.methodology.ItemKind;
import org.zarpe.methodology.Scale;
import org.zarpe.shared.Quantity;
import org.zarpe.shared.Truth;

/**
 * An instrument with its answers.
 *
 * @param relevance by item: what its rule of relevance says; items without a rule may be absent
 */
public record Questionnaire(Instrument instrument, Scale scale, AnswerSheet sheet, Map<String, Truth> relevance) {

    public Questionnaire {
        relevance = Map.copyOf(relevance);
    }

    /** An item is left out only when it is known not to matter; where nobody can tell, it is asked. */
    public boolean asks(Item item) {
        return relevance.getOrDefault(item.id(), Truth.YES) != Truth.NO;
    }

    public List<Item> asked() {
        return instrument.items().stream().filter(this::asks).toList();
    }

    public Optional<Answer> answer(Item item, Reader reader) {
        return sheet.find(instrument.id(), item.id(), reader);
    }

    public Reply reply(Item item, Reader reader) {
        return answer(item, reader)
                .map(answer -> Reply.kept(item, scale, answer.value()))
                .orElse(Reply.OPEN);
    }

    /** The adviser's reading where there is one, else the company's answer. */
    public Reply standing(Item item) {
        Reply read = reply(item, Reader.ADVISER);
        return read.isOpen() ? reply(item, Reader.SELF) : read;
    }

    public Progress progress(Reader reader) {
        return progress(
                asked(),
                asked().stream().filter(item -> !reply(item, reader).isOpen()).count());
    }

    public Progress progress(Dimension dimension, Reader reader) {
        List<Item> items =
                instrument.itemsOf(dimension).stream().filter(this::asks).toList();
        return progress(
                items,
                items.stream().filter(item -> !reply(item, reader).isOpen()).count());
    }

    /** Of both readers together: an item is answered when one of them did. */
    public Progress progress() {
        return progress(
                asked(),
                asked().stream().filter(item -> !standing(item).isOpen()).count());
    }

    private static Progress progress(List<Item> items, long answered) {
        return new Progress((int) answered, items.size());
    }

    public boolean isComplete() {
        return progress().isComplete();
    }

    public Optional<Item> firstOpen(Reader reader) {
        return asked().stream().filter(item -> reply(item, reader).isOpen()).findFirst();
    }

    public Optional<Score> score(Dimension dimension, Reader reader) {
        return Score.of(
                scale,
                levels(dimension).stream()
                        .map(item -> part(item, reply(item, reader)))
                        .toList());
    }

    /** By the standing answers. */
    public Optional<Score> score(Dimension dimension) {
        return Score.of(
                scale,
                levels(dimension).stream()
                        .map(item -> part(item, standing(item)))
                        .toList());
    }

    private List<Item> levels(Dimension dimension) {
        return instrument.itemsOf(dimension).stream()
                .filter(item -> item.kind() == ItemKind.LEVEL)
                .toList();
    }

    private Score.Part part(Item item, Reply reply) {
        return new Score.Part(item.id(), item.weight(), asks(item) ? reply.mark() : new Mark.NotApplicable(""));
    }

    /** The standing answers under their fact names. */
    public Facts facts() {
        Facts.Builder facts = Facts.builder();
        for (Item item : asked()) {
            String name = instrument.id() + "." + item.id();
            switch (standing(item)) {
                case Reply.Level(int level) -> facts.put(name, level);
                case Reply.YesNo(boolean yes) -> facts.put(name, yes);
                case Reply.Figure(var value) -> facts.put(name, Quantity.exactly(value));
                case Reply.Chosen(String choice) -> facts.put(name, choice);
                case Reply.Words(String text) -> facts.put(name, text);
                case Reply.Open() -> {}
            }
        }
        return facts.build();
    }
}
