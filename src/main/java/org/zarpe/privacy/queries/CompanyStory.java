package org.zarpe.privacy.queries;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.companies.Companies;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyId;
import org.zarpe.companies.CompanyPeople;
import org.zarpe.companies.CompanyProfile;
import org.zarpe.companies.CompanyRecords;
import org.zarpe.companies.DatedFact;
import org.zarpe.companies.ExportRecord;
import org.zarpe.companies.Standing;
import org.zarpe.diagnosis.Reader;
import org.zarpe.diagnosis.Score;
import org.zarpe.diagnosis.Scores;
import org.zarpe.diagnosis.SwotEntry;
import org.zarpe.diagnosis.SwotItems;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.methodology.Indicator;
import org.zarpe.methodology.Pack;
import org.zarpe.plans.PlannedAction;
import org.zarpe.plans.Plans;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.Enrolments;
import org.zarpe.results.Change;
import org.zarpe.results.Results;
import org.zarpe.shared.Text;

/** A company as somebody would tell of it on a few pages. */
@Component
@Transactional
public class CompanyStory {

    private final CompanyAccess access;
    private final Companies companies;
    private final CompanyPeople people;
    private final CompanyRecords records;
    private final List<Standing.Source> standings;
    private final Enrolments enrolments;
    private final Scores scores;
    private final SwotItems swot;
    private final Plans plans;
    private final Results results;
    private final JdbcClient jdbc;

    CompanyStory(
            CompanyAccess access,
            Companies companies,
            CompanyPeople people,
            CompanyRecords records,
            List<Standing.Source> standings,
            Enrolments enrolments,
            Scores scores,
            SwotItems swot,
            Plans plans,
            Results results,
            JdbcClient jdbc) {
        this.access = access;
        this.companies = companies;
        this.people = people;
        this.records = records;
        this.standings = standings;
        this.enrolments = enrolments;
        this.scores = scores;
        this.swot = swot;
        this.plans = plans;
        this.results = results;
        this.jdbc = jdbc;
    }

    /** @param standing null for a company in no programme; scores, actions and moves are then empty */
    public record Story(
            CompanyProfile company,
            @Nullable Standing standing,
            List<Text> products,
            List<CompanyPeople.Colleague> people,
            List<DatedFact> figures,
            List<ExportRecord> exports,
            List<Graded> scores,
            List<SwotEntry> swot,
            List<PlannedAction> actions,
            List<Move> moves) {}

    /** @param score of the company's own reading */
    public record Graded(Text name, Score score) {}

    public record Move(Indicator indicator, Change change) {}

    public Story tell(Actor actor, CompanyId company) {
        access.must(actor, Permission.TAKE_FILE_OUT, company);
        Optional<Enrolled> enrolled = enrolments.current(company);
        return new Story(
                companies.get(company),
                standings.stream()
                        .flatMap(source -> source.of(company).stream())
                        .findFirst()
                        .orElse(null),
                products(company),
                people.of(company),
                records.facts(company),
                records.exports(company),
                enrolled.map(this::scores).orElse(List.of()),
                swot.of(company),
                enrolled.map(one -> plans.actions(one.id())).orElse(List.of()),
                enrolled.map(this::moves).orElse(List.of()));
    }

    private List<Text> products(CompanyId company) {
        return jdbc.sql("""
                        select name_es, name_en
                          from companies.product
                         where company_id = ?
                           and not withdrawn
                         order by id
                        """)
                .param(company.value())
                .query((row, number) -> new Text(row.getString("name_es"), row.getString("name_en")))
                .list();
    }

    private List<Graded> scores(Enrolled enrolled) {
        return enrolments.packOf(enrolled).foundations().stream()
                .flatMap(foundation -> scores.foundation(enrolled, foundation.id(), Reader.SELF).stream()
                        .filter(score -> !score.isBlank())
                        .map(score -> new Graded(foundation.name(), score)))
                .toList();
    }

    private List<Move> moves(Enrolled enrolled) {
        Pack pack = enrolments.packOf(enrolled);
        Map<String, Change> changes = results.changes(List.of(enrolled)).getOrDefault(enrolled.id(), Map.of());
        List<Move> moves = new ArrayList<>();
        changes.forEach((indicator, change) -> {
            if (!(change instanceof Change.CannotTell cannot && cannot.baselineMissing() && cannot.endMissing())) {
                moves.add(new Move(pack.indicator(indicator), change));
            }
        });
        return moves;
    }
}
