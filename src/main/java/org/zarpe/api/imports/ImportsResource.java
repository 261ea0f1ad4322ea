package org.zarpe.api.imports;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.api.document.Takes;
import org.zarpe.api.domain.Area;
import org.zarpe.api.wire.Declined;
import org.zarpe.api.wire.Offers;
import org.zarpe.api.wire.Wire;
import org.zarpe.api.wire.WireMapper;
import org.zarpe.identity.Actor;
import org.zarpe.shared.Language;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.words.Dictionary;
import tools.jackson.core.JacksonException;

/** Companies with their enrolments, answers and values, thousands in one request. */
@RestController
@RequestMapping("/api/v1/imports")
@Offers({Area.COMPANIES, Area.PROGRAMMES, Area.DIAGNOSIS, Area.RESULTS})
class ImportsResource {

    private static final String LINES = "application/x-ndjson";

    private final ImportCompanies imports;
    private final WireMapper mapper;
    private final Dictionary dictionary;

    ImportsResource(ImportCompanies imports, WireMapper mapper, Dictionary dictionary) {
        this.imports = imports;
        this.mapper = mapper;
        this.dictionary = dictionary;
    }

    /** The whole, where it is not sent line by line. */
    record ImportWish(List<ImportCompany> companies) implements Wire {}

    @PostMapping(consumes = {MediaType.APPLICATION_JSON_VALUE, LINES})
    @Takes(ImportWish.class)
    ResponseEntity<ImportReport> take(
            Actor actor,
            Language language,
            HttpServletRequest request,
            @RequestParam(defaultValue = "dry-run") String mode)
            throws IOException {
        ImportMode asked = mode(mode);
        ImportReport report = report(actor, language, request, asked);
        if (asked == ImportMode.ALL_OR_NOTHING && !report.kept()) {
            return ResponseEntity.unprocessableContent().body(report);
        }
        return ResponseEntity.ok(report);
    }

    private ImportReport report(Actor actor, Language language, HttpServletRequest request, ImportMode mode)
            throws IOException {
        boolean lines = MediaType.parseMediaType(request.getContentType()).isCompatibleWith(MediaType.valueOf(LINES));
        try {
            ImportRows rows = lines
                    ? ImportRows.ofLines(mapper.json(), request.getInputStream())
                    : ImportRows.ofJson(mapper.json(), request.getInputStream());
            return imports.take(actor, rows, mode, dictionary.in(language));
        } catch (JacksonException broken) {
            throw ImportCompanies.broken(broken);
        }
    }

    private static ImportMode mode(String written) {
        return switch (written) {
            case "dry-run" -> ImportMode.DRY_RUN;
            case "all-or-nothing" -> ImportMode.ALL_OR_NOTHING;
            case "per-row" -> ImportMode.PER_ROW;
            default -> throw Declined.refused(List.of(Refusal.at("mode", "choose-one")));
        };
    }
}
