package org.zarpe.accreditation.web;

import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyId;
import org.zarpe.evidence.NoteEvidence;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.methodology.Pack;
import org.zarpe.programmes.Enrolled;
import org.zarpe.programmes.Enrolments;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Language;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.Text;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.words.WrittenFields;

@RestController
@RequestMapping("/companies/{company}/requirements/{requirement}/evidence")
class EvidenceController {

    private final RequirementReplies replies;
    private final CompanyAccess access;
    private final Enrolments enrolments;
    private final NoteEvidence evidence;

    EvidenceController(RequirementReplies replies, CompanyAccess access, Enrolments enrolments, NoteEvidence evidence) {
        this.replies = replies;
        this.access = access;
        this.enrolments = enrolments;
        this.evidence = evidence;
    }

    @PostMapping
    ResponseEntity<Page> note(
            Actor actor,
            Language language,
            @PathVariable CompanyId company,
            @PathVariable String requirement,
            @RequestParam Map<String, String> typed) {
        access.must(actor, Permission.NOTE_EVIDENCE, company);
        Enrolled enrolled = enrolments.current(company).orElseThrow();
        Pack pack = enrolments.packOf(enrolled);
        pack.requirement(requirement);
        Sent sent = Sent.of(Sent.EVIDENCE, typed);
        UUID id = EvidenceForm.id(sent.typed());
        Outcome<UUID> outcome = EvidenceForm.read(pack, requirement, typed)
                .then(noted -> evidence.note(actor, enrolled.id(), id, noted));
        return replies.to(actor, language, company, requirement, sent, outcome);
    }

    @PostMapping("/{note}/withdrawal")
    ResponseEntity<Page> withdraw(
            Actor actor,
            Language language,
            @PathVariable CompanyId company,
            @PathVariable String requirement,
            @PathVariable UUID note,
            @RequestParam Map<String, String> typed) {
        access.must(actor, Permission.NOTE_EVIDENCE, company);
        Enrolled enrolled = enrolments.current(company).orElseThrow();
        WrittenFields fields = new WrittenFields(typed, new Faults());
        String reason = fields.text("reason").replace("\r\n", "\n");
        return replies.to(
                actor,
                language,
                company,
                requirement,
                Sent.of(Sent.withdrawal(note), typed),
                evidence.withdraw(actor, enrolled.id(), note, new Text(reason, reason), fields.version()));
    }
}
