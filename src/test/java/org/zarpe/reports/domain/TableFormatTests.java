package org.zarpe.reports.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zarpe.companies.CompanyId;
import org.zarpe.companies.CompanyProfile;
import org.zarpe.shared.Text;

class TableFormatTests {

    private static final CompanyProfile COMPANY =
            new CompanyProfile(CompanyId.next(), "A", new Text("Muebles", "Furniture"), null, "Tonalá", "MX", false, 0);

    @Test
    void blanksStayBlank() {
        ReportTable table = table(new Cell.Words("A"), new Cell.Blank());
        assertThat(TableFormat.CSV.write(table)).isEqualTo("company,value\r\nA,\r\n");
        assertThat(TableFormat.JSON.write(table)).contains("\"value\" : null");
        assertThat(TableFormat.TEXT.write(table)).isEqualTo("company  value\nA\n");
    }

    @Test
    void commasQuotesLinesAndEmojiSurviveCsv() {
        assertThat(TableFormat.CSV.write(table(new Cell.Words("Sillas, \"finas\"\n🪑"), new Cell.Blank())))
                .isEqualTo("company,value\r\n\"Sillas, \"\"finas\"\"\n🪑\",\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+52 33", "-2+3", "@SUM(A1)", "\tx"})
    void aTextIsNeverAFormula(String dangerous) {
        assertThat(TableFormat.CSV.write(table(new Cell.Words(dangerous), new Cell.Blank())))
                .contains("'" + dangerous);
    }

    @Test
    void aNegativeFigureStaysAFigure() {
        assertThat(TableFormat.CSV.write(table(new Cell.Words("A"), new Cell.Figure(new BigDecimal("-4.0")))))
                .endsWith("A,-4\r\n");
    }

    private static ReportTable table(Cell... cells) {
        return new ReportTable(
                3,
                new Text("P", "P"),
                List.of("company", "value"),
                List.of("Empresa", "Valor"),
                List.of(new ReportTable.Row(COMPANY, List.of(cells))));
    }
}
