package org.zarpe.cases.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.zarpe.cases.AssessCase.Photo;
import org.zarpe.evidence.GiveEvidence;
import org.zarpe.shared.Faults;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.Text;
import org.zarpe.shared.words.WrittenFields;

/** A photo as it is sent: the file itself, or the sign of what came in pieces before. */
record PhotoForm(Map<String, String> sent, @Nullable MultipartFile file) {

    Outcome<Photo> read(String requirement, Text words, LocalDate today) {
        WrittenFields fields = new WrittenFields(sent, new Faults());
        UUID id = fields.id("id").orElseGet(Ids::next);
        PartialDate taken = fields.date("taken");
        LocalDate day = taken == null ? today : taken.latest();
        return content(fields)
                .map(content -> Outcome.done(new Photo(id, requirement, day, words, content)))
                .orElseGet(() -> Outcome.refused(Refusal.at("file", "file-missing")));
    }

    private Optional<GiveEvidence.Offer> content(WrittenFields fields) {
        Optional<GiveEvidence.Offer> resumed = fields.id("upload").map(GiveEvidence.Resumed::new);
        if (resumed.isPresent() || file == null || file.isEmpty()) {
            return resumed;
        }
        String name = file.getOriginalFilename();
        return Optional.of(new GiveEvidence.Upload(file::getInputStream, name == null ? "" : name));
    }
}
