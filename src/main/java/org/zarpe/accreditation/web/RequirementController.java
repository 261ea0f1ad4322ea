package org.zarpe.accreditation.web;

import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.accreditation.About;
import org.zarpe.accreditation.OwnAnswer;
import org.zarpe.accreditation.RequirementGrids;
import org.zarpe.accreditation.StateRequirement;
import org.zarpe.accreditation.WorkState;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyId;
import org.zarpe.diagnosis.Mark;
import org.zarpe.diagnosis.ReadRequirement;
import org.zarpe.diagnosis.Reader;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.methodology.Pack;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.Enrolments;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Language;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.Text;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.words.WrittenFields;

@RestController
@RequestMapping("/companies/{company}/requirements/{requirement}")
class RequirementController {

    private final RequirementReading reading;
    private final RequirementReplies replies;
    private final CompanyAccess access;
    private final Enrolments enrolments;
    private final RequirementGrids grids;
    private final ReadRequirement readings;
    private final StateRequirement statements;

    RequirementController(
            RequirementReading reading,
            RequirementReplies replies,
            CompanyAccess access,
            Enrolments enrolments,
            RequirementGrids grids,
            ReadRequirement readings,
            StateRequirement statements) {
        this.reading = reading;
        this.replies = replies;
        this.access = access;
        this.enrolments = enrolments;
        this.grids = grids;
        this.readings = readings;
        this.statements = statements;
    }

    @GetMapping
    Page page(Actor actor, Language language, @PathVariable CompanyId company, @PathVariable String requirement) {
        access.must(actor, Permission.SEE_REQUIREMENTS, company);
        return reading.page(actor, language, company, requirement, Sent.nothing());
    }

    @PostMapping("/reading")
    ResponseEntity<Page> read(
            Actor actor,
            Language language,
            @PathVariable CompanyId company,
            @PathVariable String requirement,
            @RequestParam Map<String, String> sent) {
        access.must(actor, Permission.NOTE_EVIDENCE, company);
        Enrolled enrolled = enrolments.current(company).orElseThrow();
        Pack pack = enrolments.packOf(enrolled);
        pack.requirement(requirement);
        Reader reader = reading.reader(actor, company).orElseThrow();
        Optional<Mark> mark = ReadingForm.mark(pack.scale(), sent);
        Outcome<?> outcome = mark.isEmpty()
                ? Outcome.refused(Refusal.at("level", "choose-one"))
                : readings.read(
                        actor,
                        new ReadRequirement.Marked(enrolled.id(), requirement, reader, mark.get(), version(sent)));
        return replies.to(actor, language, company, requirement, Sent.of(Sent.READING, sent), outcome);
    }

    @PostMapping("/own-answer")
    ResponseEntity<Page> answer(
            Actor actor,
            Language language,
            @PathVariable CompanyId company,
            @PathVariable String requirement,
            @RequestParam Map<String, String> sent) {
        access.must(actor, Permission.ANSWER_REQUIREMENTS, company);
        Enrolled enrolled = enrolments.current(company).orElseThrow();
        Faults faults = new Faults();
        WrittenFields fields = new WrittenFields(sent, faults);
        OwnAnswer.Choice choice = fields.choice("choice", OwnAnswer.Choice.class);
        Outcome<?> outcome = choice == null
                ? Outcome.refused(Refusal.at("choice", "choose-one"))
                : statements.answer(
                        actor,
                        new About(enrolled.id(), requirement),
                        new OwnAnswer(choice, words(actor, enrolled, requirement, fields.text("words"), language)),
                        version(sent));
        return replies.to(actor, language, company, requirement, Sent.of(Sent.ANSWER, sent), outcome);
    }

    /** Where the words stayed as they were shown, the other language's stay too; what was typed goes into both. */
    private Text words(Actor actor, Enrolled enrolled, String requirement, String typed, Language language) {
        String plain = typed.replace("\r\n", "\n");
        Text kept = grids.of(actor, enrolled).line(requirement).answer().value().words();
        return kept.in(language).equals(plain) ? kept : new Text(plain, plain);
    }

    @PostMapping("/work-state")
    ResponseEntity<Page> work(
            Actor actor,
            Language language,
            @PathVariable CompanyId company,
            @PathVariable String requirement,
            @RequestParam Map<String, String> sent) {
        access.must(actor, Permission.NOTE_EVIDENCE, company);
        Enrolled enrolled = enrolments.current(company).orElseThrow();
        WorkState state = new WrittenFields(sent, new Faults()).choice("state", WorkState.class);
        Outcome<?> outcome = state == null
                ? Outcome.refused(Refusal.at("state", "choose-one"))
                : statements.work(actor, new About(enrolled.id(), requirement), state, version(sent));
        return replies.to(actor, language, company, requirement, Sent.of(Sent.WORK, sent), outcome);
    }

    private static long version(Map<String, String> sent) {
        return new WrittenFields(sent, new Faults()).version();
    }
}
