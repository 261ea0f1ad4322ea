package org.zarpe.reports.queries;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.zarpe.diagnosis.SwotEntry;
import org.zarpe.diagnosis.SwotItems;
import org.zarpe.programmes.CompanyCard;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.reports.domain.Cell;
import org.zarpe.reports.domain.ReportTable;
import org.zarpe.reports.domain.ReportTable.Row;
import org.zarpe.shared.Text;
import org.zarpe.shared.words.Words;

/** Table 2: strengths, weaknesses, opportunities and threats. */
@Component
class SwotTable {

    private final SwotItems swot;

    SwotTable(SwotItems swot) {
        this.swot = swot;
    }

    ReportTable of(Text programme, List<CompanyCard> shown, Words words) {
        Map<EnrolmentId, List<SwotEntry>> entries =
                swot.of(shown.stream().map(card -> card.enrolment().id()).toList());
        List<Row> rows = shown.stream()
                .flatMap(card -> entries.getOrDefault(card.enrolment().id(), List.of()).stream()
                        .map(entry -> new Row(
                                card.company(),
                                List.of(
                                        Cell.words(card.company().name()),
                                        Cell.words(words.of("reports.quadrant", entry.quadrant())),
                                        Cell.words(words.of(entry.text()))))))
                .toList();
        return ReportTable.of(2, programme, List.of("company", "quadrant", "item"), rows, words);
    }
}
