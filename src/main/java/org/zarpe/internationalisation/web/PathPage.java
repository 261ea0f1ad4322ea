package org.zarpe.internationalisation.web;

import java.util.List;
import org.zarpe.companies.CompanyFile;
import org.zarpe.internationalisation.domain.UppsalaStage;
import org.zarpe.methodology.BornGlobalDefinition;
import org.zarpe.shared.web.Page;

/**
 * @param lead the answer in one sentence
 * @param because its reasons, sentence by sentence
 * @param settled whether the stage could be told
 */
public record PathPage(
        CompanyFile file,
        String lead,
        List<String> because,
        boolean settled,
        List<Step> chain,
        List<MarketLine> markets,
        List<Moment> moments,
        List<DefinitionLine> definitions,
        boolean mayRecord)
        implements Page {

    /** @param place "done", "current" or "ahead" */
    public record Step(UppsalaStage stage, String place, String markets) {}

    public record MarketLine(String name, String entered, String answer, String tone, List<String> because) {}

    public record Moment(String date, String title, String details, String source) {}

    /** @param answer kebab-case, the last part of its words */
    public record DefinitionLine(BornGlobalDefinition definition, String answer, String tone, List<String> because) {}

    /** How many definitions give one answer. */
    public record AnswerCount(String answer, String tone, long lines) {}

    public List<AnswerCount> answers() {
        return definitions.stream()
                .map(line -> new AnswerCount(line.answer(), line.tone(), lines(line.answer())))
                .distinct()
                .toList();
    }

    private long lines(String answer) {
        return definitions.stream().filter(line -> line.answer().equals(answer)).count();
    }

    public String recordHref() {
        return "/companies/" + file.company().id() + "/profile#exports";
    }

    /** Whether some answer waits for a fact. */
    public boolean lacksFacts() {
        return !settled
                || definitions.stream()
                        .anyMatch(line -> line.answer().equals("cannot-tell")
                                || line.answer().equals("conflicting"));
    }
}
