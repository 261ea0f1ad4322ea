package org.zarpe.companies.web;

import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.companies.CompanyFile;
import org.zarpe.companies.ExportMode;
import org.zarpe.companies.ExportRecord;
import org.zarpe.companies.application.KeepExports;
import org.zarpe.companies.domain.RecordedExport;
import org.zarpe.shared.Quantity;
import org.zarpe.shared.web.Option;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.Countries;
import org.zarpe.shared.words.Dictionary;
import org.zarpe.shared.words.Words;

@RestController
@RequestMapping("/companies/{company}/exports")
class ExportsController extends EntryForms<RecordedExport> {

    ExportsController(KeepExports exports, CompanyFile.Cabinet cabinet, Dictionary dictionary) {
        super("exports", exports, cabinet, dictionary);
    }

    @Override
    Typed fresh() {
        return Typed.blank().with("currency", "USD");
    }

    @Override
    Page page(CompanyFile file, EntryForm form, Words words) {
        return new ExportFormPage(
                file,
                form,
                Fields.options(words, "companies.mode", ExportMode.values()),
                List.of(
                        new Option("yes", words.of("companies.regular.yes")),
                        new Option("no", words.of("companies.regular.no"))),
                Countries.names(words.language()));
    }

    @Override
    Typed typed(RecordedExport export, Words words) {
        ExportRecord record = export.details().record();
        Quantity share = record.share();
        return Typed.blank()
                .with("year", record.year())
                .with("country", record.country() == null ? null : Countries.name(record.country(), words.language()))
                .with("mode", Fields.choice(record.mode()))
                .with("customers", record.customers())
                .with("share", share == null ? null : Fields.number(share.low()))
                .with("shareHigh", share == null || share.isExact() ? null : Fields.number(share.high()))
                .with("amount", Fields.number(record.amount()))
                .with("currency", record.currency())
                .with("regular", record.regular() == null ? null : record.regular() ? "yes" : "no")
                .with("source", record.source());
    }

    @Override
    Map<String, String> labels() {
        return Map.of(
                "year", "companies.exports.year",
                "country", "companies.exports.country",
                "mode", "companies.exports.mode",
                "customers", "companies.exports.customers",
                "share", "companies.exports.share",
                "shareHigh", "companies.exports.share-high",
                "amount", "companies.exports.amount",
                "currency", "companies.exports.currency",
                "regular", "companies.exports.regular",
                "source", "companies.source");
    }
}
