package org.zarpe.evidence.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.zarpe.evidence.Covered;
import org.zarpe.evidence.EvidenceKind;
import org.zarpe.evidence.GiveEvidence;
import org.zarpe.evidence.GiveEvidence.Offer;
import org.zarpe.evidence.NoteEvidence.Noted;
import org.zarpe.evidence.Piece;
import org.zarpe.evidence.RecognitionKind;
import org.zarpe.evidence.domain.EvidenceRules;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.Requirement;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.Text;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.Words;
import org.zarpe.shared.words.WrittenFields;

/** The form in which evidence is handed in, and the one in which what is said of it is corrected. */
final class GiveForm {

    private static final int LONGEST_LIST = 500;

    private GiveForm() {}

    static Typed written(Piece piece, Pack pack, Words words) {
        Covered covered = piece.covered();
        PartialDate until = piece.until();
        String first = piece.requirements().getFirst();
        return Typed.blank()
                .with("words", words.of(piece.words()))
                .with("from", piece.from().written())
                .with("until", until == null ? null : until.written())
                .with("covers-from", covered == null ? null : covered.from().written())
                .with("covers-until", covered == null ? null : covered.until().written())
                .with("requirement", first)
                .with(
                        "also",
                        String.join(
                                ", ",
                                piece.requirements().stream()
                                        .skip(1)
                                        .flatMap(id -> pack.findRequirement(id).stream())
                                        .map(Requirement::code)
                                        .toList()));
    }

    /** @param former a sentence that stays as it was keeps its other language; null for a new piece */
    static Outcome<Noted> noted(Pack pack, Map<String, String> sent, @Nullable Text former) {
        Faults faults = new Faults();
        WrittenFields fields = new WrittenFields(sent, faults);
        PartialDate from = fields.date("from");
        PartialDate until = fields.date("until");
        PartialDate coversFrom = fields.date("covers-from");
        PartialDate coversUntil = fields.date("covers-until");
        String typed = fields.text("words").replace("\r\n", "\n");
        faults.required("words", typed, EvidenceRules.LONGEST_TEXT);
        Set<String> served = new LinkedHashSet<>();
        pack.findRequirement(fields.text("requirement"))
                .ifPresentOrElse(one -> served.add(one.id()), () -> faults.at("requirement", "choose-one"));
        others(pack, fields.text("also"), served, faults);
        faults.atIf(from == null && !faults.has("from"), "from", "required")
                .atIf(
                        coversFrom == null && coversUntil != null && !faults.has("covers-from"),
                        "covers-from",
                        "required");
        if (from == null || !faults.none()) {
            return Outcome.refused(faults.all());
        }
        return Outcome.done(new Noted(
                List.copyOf(served),
                former != null && former.reads(typed) ? former : new Text(typed, typed),
                from,
                until,
                coversFrom == null ? null : new Covered(coversFrom, coversUntil == null ? coversFrom : coversUntil)));
    }

    /** Codes as people see them, such as "1.2, 3.4". */
    private static void others(Pack pack, String typed, Set<String> served, Faults faults) {
        if (typed.isEmpty()) {
            return;
        }
        faults.text("also", typed, LONGEST_LIST);
        if (faults.has("also")) {
            return;
        }
        for (String code : typed.split("[,;\\s]+")) {
            Optional<Requirement> other = pack.requirements().stream()
                    .filter(one -> one.code().equals(code))
                    .findFirst();
            other.ifPresentOrElse(
                    found -> served.add(found.id()), () -> faults.at("also", "requirement-code-unknown", code));
        }
    }

    static Outcome<Offer> offer(EvidenceKind kind, Map<String, String> sent, @Nullable MultipartFile file) {
        WrittenFields fields = new WrittenFields(sent, new Faults());
        return switch (kind) {
            case PHOTO, FILE ->
                paper(fields, file)
                        .map(Outcome::done)
                        .orElseGet(() -> Outcome.refused(Refusal.at("file", "file-missing")));
            case LINK -> EvidenceRules.address(fields.text("address")).map(GiveEvidence.Link::new);
            case RECORD -> record(fields.text("record"));
            case NOTE -> Outcome.done(new GiveEvidence.InWords());
            case RECOGNITION -> recognition(sent, file);
        };
    }

    private static Optional<Offer> paper(WrittenFields fields, @Nullable MultipartFile file) {
        Optional<Offer> resumed = fields.id("upload").map(GiveEvidence.Resumed::new);
        if (resumed.isPresent() || file == null || file.isEmpty() && isBlank(file)) {
            return resumed;
        }
        String name = file.getOriginalFilename();
        return Optional.of(new GiveEvidence.Upload(file::getInputStream, name == null ? "" : name));
    }

    private static boolean isBlank(MultipartFile file) {
        String name = file.getOriginalFilename();
        return name == null || name.isBlank();
    }

    private static Outcome<Offer> record(String typed) {
        int colon = typed.indexOf(':');
        return colon < 0
                ? Outcome.refused(Refusal.at("record", "choose-one"))
                : Outcome.done(new GiveEvidence.OfTheSystem(typed.substring(0, colon), typed.substring(colon + 1)));
    }

    private static Outcome<Offer> recognition(Map<String, String> sent, @Nullable MultipartFile file) {
        Faults faults = new Faults();
        WrittenFields fields = new WrittenFields(sent, faults);
        RecognitionKind sort = fields.choice("recognition", RecognitionKind.class);
        String scope = fields.text("scope").replace("\r\n", "\n");
        faults.atIf(sort == null && !faults.has("recognition"), "recognition", "choose-one")
                .required("body", fields.text("body"), EvidenceRules.LONGEST_NAME);
        if (sort == null || !faults.none()) {
            return Outcome.refused(faults.all());
        }
        return Outcome.done(new GiveEvidence.Recognition(
                sort,
                fields.text("body"),
                fields.text("number"),
                new Text(scope, scope),
                paper(fields, file).orElse(null)));
    }
}
