package org.zarpe.accreditation.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.zarpe.evidence.NoteEvidence.Noted;
import org.zarpe.methodology.Pack;
import org.zarpe.methodology.Requirement;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Text;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.WrittenFields;

/** Reads the form of a note of evidence. */
final class EvidenceForm {

    private static final int LONGEST_LIST = 500;

    private EvidenceForm() {}

    static UUID id(Typed typed) {
        return new WrittenFields(typed.values(), new Faults()).id("id").orElseGet(Ids::next);
    }

    static Outcome<Noted> read(Pack pack, String requirement, Map<String, String> sent) {
        Faults faults = new Faults();
        WrittenFields fields = new WrittenFields(sent, faults);
        PartialDate from = fields.date("from");
        PartialDate until = fields.date("until");
        String words = fields.text("words").replace("\r\n", "\n");
        Set<String> served = new LinkedHashSet<>(List.of(requirement));
        others(pack, fields.text("also"), served, faults);
        if (from == null) {
            faults.atIf(!faults.has("from"), "from", "required");
            return Outcome.refused(faults.all());
        }
        return faults.or(() -> new Noted(List.copyOf(served), new Text(words, words), from, until));
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
}
