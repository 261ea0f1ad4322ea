package org.zarpe.companies.web;

import java.util.Map;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.companies.CompanyFile;
import org.zarpe.companies.EstablishmentAbroad;
import org.zarpe.companies.application.KeepEstablishments;
import org.zarpe.companies.domain.RecordedEstablishment;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.Countries;
import org.zarpe.shared.words.Dictionary;
import org.zarpe.shared.words.Words;

@RestController
@RequestMapping("/companies/{company}/establishments")
class EstablishmentsController extends EntryForms<RecordedEstablishment> {

    EstablishmentsController(KeepEstablishments establishments, CompanyFile.Cabinet cabinet, Dictionary dictionary) {
        super("establishments", establishments, cabinet, dictionary);
    }

    @Override
    Page page(CompanyFile file, EntryForm form, Words words) {
        return new EstablishmentFormPage(
                file,
                form,
                Fields.options(words, "companies.establishment", EstablishmentAbroad.Kind.values()),
                Countries.names(words.language()));
    }

    @Override
    Typed typed(RecordedEstablishment establishment, Words words) {
        RecordedEstablishment.Details details = establishment.details();
        return Typed.blank()
                .with("kind", Fields.choice(details.kind()))
                .with("country", Countries.name(details.country(), words.language()))
                .with("opened", Fields.date(details.opened()))
                .with("closed", Fields.date(details.closed()))
                .with("source", details.source());
    }

    @Override
    Map<String, String> labels() {
        return Map.of(
                "kind", "companies.establishments.kind",
                "country", "companies.establishments.country",
                "opened", "companies.establishments.opened",
                "closed", "companies.establishments.closed",
                "source", "companies.source");
    }
}
