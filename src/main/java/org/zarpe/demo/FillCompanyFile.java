package org.zarpe.demo;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyId;
import org.zarpe.companies.DatedFact;
import org.zarpe.companies.ExportRecord;
import org.zarpe.companies.KeepRecords;
import org.zarpe.companies.RegisterCompany;
import org.zarpe.companies.RegisterCompany.Registration;
import org.zarpe.demo.DemoCompany.Figure;
import org.zarpe.demo.DemoCompany.Sale;
import org.zarpe.identity.Actor;
import org.zarpe.identity.People;
import org.zarpe.shared.Ids;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Quantity;
import org.zarpe.shared.Text;

/** Who the company is and what is recorded of it. */
@Component
class FillCompanyFile {

    private static final String ABOUT = ": «alrededor del %s %%»; leído como de %s a %s";

    private final RegisterCompany companies;
    private final KeepRecords records;
    private final CompanyAccess access;
    private final People people;

    FillCompanyFile(RegisterCompany companies, KeepRecords records, CompanyAccess access, People people) {
        this.companies = companies;
        this.records = records;
        this.access = access;
        this.people = people;
    }

    void fill(Play play, Cast cast) {
        DemoCompany company = play.story();
        CompanyId id = companies.register(registration(play)).orThrow();
        give(cast, company.enrolment().adviser(), CompanyAccess.Part.ADVISER, id);
        give(cast, company.enrolment().trainer(), CompanyAccess.Part.TRAINER, id);
        give(cast, company.enrolment().assessor(), CompanyAccess.Part.ASSESSOR, id);
        cast.content().people().stream()
                .filter(person -> company.key().equals(person.company()))
                .forEach(person -> people.appointIn(
                        cast.director().operator(), cast.person(person.key()), person.role(), id.value()));
        record(play);
    }

    private void give(Cast cast, @Nullable String person, CompanyAccess.Part part, CompanyId company) {
        if (person != null) {
            access.assign(cast.director(), cast.person(person), part, company);
        }
    }

    private static Registration registration(Play play) {
        DemoCompany company = play.story();
        return new Registration(
                play.company(),
                company.name().es(),
                company.activity(),
                date(company.founded()),
                null,
                company.town() == null ? company.state() : company.town() + ", " + company.state(),
                "MX",
                company.illustrative());
    }

    private void record(Play play) {
        DemoCompany company = play.story();
        CompanyId id = play.company();
        Actor actor = play.director();
        company.people()
                .forEach(member -> records.person(
                                actor,
                                id,
                                play.id(member.key()),
                                member.name(),
                                member.job().es(),
                                member.foreignTrade())
                        .orThrow());
        company.products()
                .forEach(ware -> records.product(actor, id, Ids.next(), ware.name(), ware.hs())
                        .orThrow());
        company.facts()
                .forEach(figure -> records.fact(actor, id, Ids.next(), fact(figure, company))
                        .orThrow());
        company.exports()
                .forEach(sale -> records.export(actor, id, Ids.next(), export(sale, company))
                        .orThrow());
        if (company.noInternationalActivity()) {
            records.declareNoExports(actor, id, source(null, company)).orThrow();
        }
    }

    private static DatedFact fact(Figure figure, DemoCompany company) {
        return new DatedFact(
                figure.kind(),
                figure.quantity(),
                figure.missing(),
                figure.unit(),
                date(figure.from()),
                date(figure.to()),
                source(figure.source(), company));
    }

    private static ExportRecord export(Sale sale, DemoCompany company) {
        DemoCompany.Share share = sale.share();
        return new ExportRecord(
                sale.year(),
                sale.country(),
                sale.mode(),
                sale.customers(),
                share == null ? null : new Quantity(share.low(), share.high()),
                sale.amount(),
                sale.currency(),
                sale.regular(),
                share == null || share.about() == null
                        ? source(sale.source(), company)
                        : source(sale.source(), company) + ABOUT.formatted(share.about(), share.low(), share.high()));
    }

    private static String source(@Nullable Text told, DemoCompany company) {
        if (told != null) {
            return told.es();
        }
        return company.illustrative() ? DemoCompany.AS_TOLD : DemoCompany.TABLE_1;
    }

    private static PartialDate date(String written) {
        return PartialDate.parse(written).orElseThrow();
    }
}
