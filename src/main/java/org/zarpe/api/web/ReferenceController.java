package org.zarpe.api.web;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.api.document.ApiDocument;
import org.zarpe.shared.Language;

/** The API for those who read: as a document for programs, as a page for people, and each kind of problem. */
@RestController
class ReferenceController {

    private final ApiDocument document;
    private final ProblemWords problems;

    ReferenceController(ApiDocument document, ProblemWords problems) {
        this.document = document;
        this.problems = problems;
    }

    @GetMapping("/openapi.json")
    ResponseEntity<byte[]> document(Language language) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header("Content-Language", language.tag())
                .header("Vary", "Accept-Language")
                .body(document.written(language));
    }

    @GetMapping("/api")
    ReferencePage page() {
        return ReferencePage.of(document.reference());
    }

    @GetMapping("/problems/{code}")
    ProblemPage problem(Language language, @PathVariable String code) {
        return new ProblemPage(code, problems.sentence(code, language));
    }
}
