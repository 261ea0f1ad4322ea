package org.zarpe.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zarpe.accreditation.OwnAnswer;
import org.zarpe.accreditation.Verdict;
import org.zarpe.accreditation.WorkState;
import org.zarpe.advice.VisitKind;
import org.zarpe.companies.ExportMode;
import org.zarpe.companies.FactKind;
import org.zarpe.companies.MissingCode;
import org.zarpe.improvement.Origin;
import org.zarpe.internationalisation.EntryMode;
import org.zarpe.internationalisation.Objective;
import org.zarpe.plans.ActionStatus;
import org.zarpe.plans.Resource;
import org.zarpe.results.Moment;
import org.zarpe.reviews.Finding;
import org.zarpe.shared.Quantity;
import org.zarpe.shared.Text;
import org.zarpe.training.SessionKind;

/**
 * A company's file as the demonstration tells it. What is left out is not known.
 *
 * @param illustrative false for the five of the article of 2018, true for those invented
 * @param initialLevel what Table 1 of the article says of its activity abroad
 * @param swotSource where its SWOT items come from, unless one says otherwise
 */
record DemoCompany(
        String key,
        Text name,
        boolean illustrative,
        Text activity,
        String founded,
        @Nullable String town,
        String state,
        @Nullable Text initialLevel,
        boolean noInternationalActivity,
        List<Member> people,
        List<Ware> products,
        List<Figure> facts,
        List<Sale> exports,
        Enrolling enrolment,
        Map<String, BothReadings> answers,
        @Nullable String evidenceSince,
        Map<String, Level> requirements,
        @Nullable Text swotSource,
        List<SwotLine> swot,
        @Nullable Strategy strategy,
        @Nullable Plan plan,
        List<Step> actions,
        List<Lesson> sessions,
        List<Encounter> visits,
        List<Value> results,
        List<String> processes,
        List<Paper> documents,
        @Nullable Shelf shelf,
        List<Problem> problems,
        List<Watch> watched,
        List<Looking> audits,
        List<Meeting> reviews,
        @Nullable Recognition recognition) {

    /** Sources of the article, and of what somebody said. */
    static final String TABLE_3 = "Revista Global de Negocios 6(5), 2018, tabla 3";

    static final String TABLE_1 = "Revista Global de Negocios 6(5), 2018, tabla 1";

    static final String AS_TOLD = "Dicho por la empresa";

    /** @param foreignTrade whether this person runs the foreign trade */
    record Member(String key, String name, Text job, boolean foreignTrade) {}

    record Ware(String hs, Text name) {}

    /** One value, or a range from low to high, or the reason why there is none. */
    record Figure(
            FactKind kind,
            @Nullable BigDecimal value,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            @Nullable MissingCode missing,
            String unit,
            String from,
            String to,
            @Nullable Text source) {

        @Nullable
        Quantity quantity() {
            if (value != null) {
                return Quantity.exactly(value);
            }
            return low == null || high == null ? null : new Quantity(low, high);
        }
    }

    record Sale(
            @Nullable Integer year,
            @Nullable String country,
            ExportMode mode,
            @Nullable Integer customers,
            @Nullable Share share,
            @Nullable BigDecimal amount,
            @Nullable String currency,
            @Nullable Boolean regular,
            @Nullable Text source) {}

    /** @param about what the source says, where it says "about" */
    record Share(BigDecimal low, BigDecimal high, @Nullable BigDecimal about) {}

    /** @param asReported true where the article gives the period only, not the day of each step */
    record Enrolling(
            String cohort,
            boolean asReported,
            @Nullable String adviser,
            @Nullable String trainer,
            @Nullable String assessor,
            @Nullable LocalDate begun,
            @Nullable LocalDate applied,
            @Nullable Go go,
            List<Closing> closed) {}

    record Go(LocalDate on, Text reasons) {}

    /** A stage closed; what may open then opens the same day. */
    record Closing(String stage, LocalDate on) {}

    /** The answers to an instrument, by item: the company's own, and the adviser's reading beside them. */
    record BothReadings(Map<String, Object> self, Map<String, Object> adviser) {}

    /** A requirement: the levels two readers gave it, its work, the company's own answer, and a note of what shows it. */
    record Level(
            @Nullable Integer self,
            @Nullable Integer adviser,
            WorkState work,
            OwnAnswer.@Nullable Choice own,
            @Nullable Text evidence) {}

    /**
     * A finding.
     *
     * @param importance null where nobody weighed it
     * @param source one pair, such as "answer" and "diagnosis.dx_language"
     */
    record SwotLine(
            String key,
            String quadrant,
            @Nullable Integer importance,
            Map<String, String> source,
            String es,
            String en) {
        Text text() {
            return new Text(es, en);
        }
    }

    /** @param choice null while the manager has not chosen */
    record Strategy(
            LocalDate prepared,
            List<Option> options,
            @Nullable Choice choice) {}

    record Option(
            String key,
            String country,
            EntryMode mode,
            Text why,
            Text strengths,
            Text evidence,
            Text obstacles,
            @Nullable BigDecimal expectedSales,
            @Nullable String currency,
            @Nullable Integer expectedYear) {}

    record Choice(String market, LocalDate on, Text why, Aim objective) {}

    record Aim(
            Text what,
            BigDecimal amount,
            Objective.Measure measure,
            @Nullable String currency,
            String by) {}

    record Plan(LocalDate submitted, LocalDate agreed, List<Promise> continuity) {}

    record Promise(String es, String en, String owner, String review) {}

    /**
     * An action of the plan.
     *
     * @param answers keys of SWOT items and ids of requirements
     * @param market what it does for the chosen market
     * @param status null where nothing but the action itself is known
     */
    record Step(
            String key,
            String pillar,
            List<String> answers,
            @Nullable Text market,
            String es,
            String en,
            @Nullable String owner,
            @Nullable String start,
            @Nullable String due,
            @Nullable BigDecimal effortHours,
            @Nullable BigDecimal cost,
            @Nullable Text result,
            @Nullable Thing resource,
            @Nullable ActionStatus status,
            @Nullable LocalDate done,
            @Nullable Text evidence) {}

    record Thing(Resource.Kind kind, String es, String en) {}

    record Lesson(
            SessionKind kind,
            LocalDate date,
            BigDecimal hours,
            Text place,
            String trainer,
            Text topic,
            Text note,
            List<Learnt> levels) {}

    record Learnt(String person, String competence, int before, int after) {}

    record Encounter(
            VisitKind kind,
            LocalDate date,
            BigDecimal hours,
            List<String> people,
            String pillar,
            Text agenda,
            Text minutes,
            List<Agreed> agreements) {}

    /** @param action key of the action it is or became; without one it becomes a new one */
    record Agreed(
            String es,
            String en,
            @Nullable String action,
            @Nullable String owner,
            @Nullable LocalDate due) {}

    /** A value of an indicator. A change may itself be what is recorded. */
    record Value(
            String indicator,
            Moment moment,
            @Nullable BigDecimal value,
            @Nullable BigDecimal changePct,
            @Nullable Text base,
            @Nullable MissingCode missing,
            @Nullable String unit,
            String from,
            String to,
            @Nullable String es,
            @Nullable String en) {

        @Nullable
        Text words() {
            return es == null || en == null ? base : new Text(es, en);
        }
    }

    /**
     * A procedure under control, written by the adviser and approved by the manager.
     *
     * @param process key process it belongs to
     */
    /**
     * Its case, as far as it has come.
     *
     * @param found what the assessors saw that is not as usual, by requirement
     * @param suspended why; null of one that is not
     */
    record Recognition(
            Until until,
            String site,
            String first,
            String second,
            List<String> committee,
            Map<String, Found> found,
            @Nullable Text suspended) {
        enum Until {
            CORRECTIONS,
            CERTIFICATE,
            SUSPENSION
        }
    }

    /** @param done what the company did about it; null while it has said nothing */
    record Found(
            Verdict.Ruling ruling,
            Verdict.@Nullable Finding finding,
            @Nullable Integer level,
            Text note,
            @Nullable Text done,
            @Nullable Text cause) {}

    record Paper(String process, Text title, Text owner, Text purpose, Text scope, List<PaperStep> steps) {}

    /** A procedure that the company had already, and a form with a sheet that was filled in. */
    record Shelf(GivenPaper given, FormPaper form) {}

    /**
     * @param name of its file
     * @param lines of its one page
     */
    record GivenPaper(String process, Text title, Text owner, String name, List<String> lines) {}

    /** @param filled what stands on the sheet that was filled in */
    record FormPaper(String process, Text title, Text owner, Text purpose, Text blanks, Text keeping, String filled) {}

    /** @param left what remains of it, where something does */
    record PaperStep(Text who, Text what, @Nullable Text left) {}

    /**
     * Something that went wrong, and what was done about it, one attempt after the other.
     *
     * @param process key process it belongs to
     * @param customer of a claim, like product and order
     */
    record Problem(
            String key,
            Origin origin,
            Text title,
            Text what,
            LocalDate found,
            @Nullable String customer,
            @Nullable String product,
            @Nullable String order,
            String process,
            List<String> requirements,
            Mended mended,
            List<Attempt> attempts) {}

    record Mended(Text what, String who, LocalDate day) {}

    /** @param done null while it is being done */
    record Attempt(
            List<Text> whys,
            Text action,
            String who,
            LocalDate due,
            Text proof,
            LocalDate look,
            LocalDate started,
            @Nullable LocalDate done,
            @Nullable Seen seen) {}

    record Seen(boolean helped, LocalDate on, Text words) {}

    /**
     * An indicator of the method that the company measures by the month.
     *
     * @param values the last is that of the month before the demonstration is loaded
     */
    record Watch(String process, String indicator, List<BigDecimal> values) {}

    /**
     * An internal audit. What is not told of its questions conforms.
     *
     * @param byManager by the manager, else by the adviser
     * @param inDays when it is planned for, counted from the day the demonstration is loaded
     * @param processes key processes it looks at
     * @param conclusion null while it is planned
     */
    record Looking(
            String key,
            boolean byManager,
            int inDays,
            List<String> processes,
            List<Looked> seen,
            @Nullable Text conclusion) {}

    record Looked(String requirement, Finding finding, Text note) {}

    /** A management review, held and signed on the day the demonstration is loaded. */
    record Meeting(String key, Text conclusion, List<Resolve> decisions) {}

    record Resolve(Text what, String owner, int inDays) {}

    String nameOf(String member) {
        return people.stream()
                .filter(one -> one.key().equals(member))
                .findFirst()
                .orElseThrow()
                .name();
    }
}
