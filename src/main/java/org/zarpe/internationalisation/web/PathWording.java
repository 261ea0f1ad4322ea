package org.zarpe.internationalisation.web;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.zarpe.companies.CompanyFile;
import org.zarpe.internationalisation.application.PathReading;
import org.zarpe.internationalisation.domain.Because;
import org.zarpe.internationalisation.domain.BornGlobal;
import org.zarpe.internationalisation.domain.Market;
import org.zarpe.internationalisation.domain.StageAnswer;
import org.zarpe.internationalisation.domain.StageAnswer.At;
import org.zarpe.internationalisation.domain.StageAnswer.CannotTell;
import org.zarpe.internationalisation.domain.StageAnswer.Conflicting;
import org.zarpe.internationalisation.domain.UppsalaStage;
import org.zarpe.internationalisation.web.PathPage.DefinitionLine;
import org.zarpe.internationalisation.web.PathPage.MarketLine;
import org.zarpe.internationalisation.web.PathPage.Step;
import org.zarpe.shared.words.Words;

/** Says a computed path in one language. */
final class PathWording {

    private final Words words;
    private final Moments moments;

    PathWording(Words words) {
        this.words = words;
        this.moments = new Moments(words);
    }

    PathPage page(CompanyFile file, PathReading path, boolean mayRecord) {
        List<Market> markets = path.records().markets();
        return new PathPage(
                file,
                lead(path.firm()),
                sentences(path.firm().because()),
                path.firm() instanceof At,
                Arrays.stream(UppsalaStage.values())
                        .map(stage -> step(stage, path.firm(), markets))
                        .toList(),
                markets.stream().map(this::line).toList(),
                moments.of(path.records()),
                path.bornGlobal().stream().map(this::line).toList(),
                mayRecord);
    }

    private String lead(StageAnswer firm) {
        return switch (firm) {
            case At at ->
                words.of(
                        "internationalisation.path.lead." + Words.kebab(at.stage()),
                        mode(at.because()),
                        at.because().stream().anyMatch(one -> one.code().equals("declares-none"))
                                ? "declared"
                                : "other");
            case CannotTell cannot -> words.of("internationalisation.path.lead.cannot-tell");
            case Conflicting conflicting -> words.of("internationalisation.path.lead.conflicting");
        };
    }

    /** The one mode of the records that settled it, as a keyword of the sentence. */
    private static String mode(List<Because> because) {
        List<String> modes = because.stream()
                .flatMap(one -> one.sales().stream())
                .map(sale -> sale.mode().name().toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
        return modes.size() == 1 ? modes.getFirst() : "several";
    }

    private Step step(UppsalaStage stage, StageAnswer firm, List<Market> markets) {
        String names = markets.stream()
                .filter(market -> market.stage() instanceof At at && at.stage() == stage)
                .map(this::name)
                .collect(Collectors.joining(", "));
        return new Step(stage, firm instanceof At at ? place(stage, at.stage()) : "ahead", names);
    }

    private static String place(UppsalaStage stage, UppsalaStage reached) {
        if (stage == reached) {
            return "current";
        }
        return reached.isAtLeast(stage) ? "done" : "ahead";
    }

    private MarketLine line(Market market) {
        StageAnswer answer = market.stage();
        return new MarketLine(name(market), entered(market), answer(answer), tone(answer), sentences(answer.because()));
    }

    private DefinitionLine line(BornGlobal answer) {
        return new DefinitionLine(
                answer.definition(), Words.kebab(answer.answer()), tone(answer.answer()), sentences(answer.because()));
    }

    private String name(Market market) {
        return words.of("internationalisation.country", market.name());
    }

    private String entered(Market market) {
        Integer year = market.entryYear();
        if (year == null) {
            return words.of("internationalisation.entered.unknown");
        }
        return words.of(
                market.maybeEntered() ? "internationalisation.entered.by" : "internationalisation.entered.in",
                Integer.toString(year));
    }

    private String answer(StageAnswer answer) {
        return switch (answer) {
            case At at ->
                words.of("internationalisation.stage.short", at.stage().number());
            case CannotTell cannot -> words.of("internationalisation.answer.cannot-tell");
            case Conflicting conflicting -> words.of("internationalisation.answer.conflicting");
        };
    }

    private static String tone(StageAnswer answer) {
        return switch (answer) {
            case At at -> at.isAtLeast(UppsalaStage.REGULAR_EXPORT) ? "success" : "neutral";
            case CannotTell cannot -> "info";
            case Conflicting conflicting -> "warning";
        };
    }

    private static String tone(BornGlobal.Answer answer) {
        return switch (answer) {
            case YES -> "success";
            case NO -> "neutral";
            case CANNOT_TELL -> "info";
            case CONFLICTING -> "warning";
        };
    }

    private List<String> sentences(List<Because> because) {
        return because.stream()
                .map(one -> words.of(
                        "internationalisation.because." + one.code(),
                        one.arguments().stream().map(this::rounded).toArray()))
                .distinct()
                .toList();
    }

    /** Years and percentages were computed: more decimals would claim more than is known. */
    private Object rounded(Object argument) {
        return argument instanceof BigDecimal number ? words.number(number, 1) : argument;
    }
}
