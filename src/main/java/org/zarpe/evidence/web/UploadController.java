package org.zarpe.evidence.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyId;
import org.zarpe.evidence.UploadInPieces;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.programmes.EnrolmentId;
import org.zarpe.programmes.Enrolments;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Language;
import org.zarpe.shared.Outcome;
import org.zarpe.shared.words.Dictionary;

/** Files in pieces, as tus 1.0 has it: created with their length, asked how far they are, and added to where they end; a POST stands for PATCH. */
@RestController
@RequestMapping("/companies/{company}/evidence/uploads")
class UploadController {

    private static final String OFFSET = "Upload-Offset";
    private static final String FILENAME = "filename ";

    private final CompanyAccess access;
    private final Enrolments enrolments;
    private final UploadInPieces uploads;
    private final Dictionary dictionary;

    UploadController(CompanyAccess access, Enrolments enrolments, UploadInPieces uploads, Dictionary dictionary) {
        this.access = access;
        this.enrolments = enrolments;
        this.uploads = uploads;
        this.dictionary = dictionary;
    }

    @PostMapping
    ResponseEntity<String> begin(
            Actor actor,
            Language language,
            @PathVariable CompanyId company,
            @RequestHeader(name = "Upload-Length", defaultValue = "0") long length,
            @RequestHeader(name = "Upload-Metadata", defaultValue = "") String metadata) {
        UUID id = Ids.next();
        return switch (uploads.begin(actor, enrolment(actor, company), id, name(metadata), length)) {
            case Outcome.Done<UUID> done ->
                ResponseEntity.created(URI.create(Addresses.shelf(company) + "/uploads/" + id))
                        .header("Tus-Resumable", "1.0.0")
                        .build();
            case Outcome.Refused<UUID> refused ->
                ResponseEntity.unprocessableContent()
                        .header("Content-Type", "text/plain;charset=UTF-8")
                        .body(dictionary.in(language).of(refused.reasons().getFirst()));
        };
    }

    @GetMapping("/{upload}")
    ResponseEntity<Void> offset(Actor actor, @PathVariable CompanyId company, @PathVariable UUID upload) {
        return at(HttpStatus.OK, uploads.offset(actor, enrolment(actor, company), upload));
    }

    @PostMapping("/{upload}")
    ResponseEntity<Void> append(
            Actor actor,
            @PathVariable CompanyId company,
            @PathVariable UUID upload,
            @RequestHeader(name = OFFSET, defaultValue = "-1") long offset,
            HttpServletRequest request)
            throws IOException {
        EnrolmentId enrolment = enrolment(actor, company);
        return switch (uploads.append(actor, enrolment, upload, offset, request.getInputStream())) {
            case Outcome.Done<Long> done -> at(HttpStatus.NO_CONTENT, done.value());
            case Outcome.Refused<Long> refused -> at(HttpStatus.CONFLICT, uploads.offset(actor, enrolment, upload));
        };
    }

    private static ResponseEntity<Void> at(HttpStatus status, long offset) {
        return ResponseEntity.status(status)
                .header("Tus-Resumable", "1.0.0")
                .header(OFFSET, Long.toString(offset))
                .header("Cache-Control", "no-store")
                .build();
    }

    private EnrolmentId enrolment(Actor actor, CompanyId company) {
        access.must(actor, Permission.SEE_EVIDENCE, company);
        return enrolments.current(company).orElseThrow().id();
    }

    /** "filename " and the name in base64, among others divided by commas. */
    private static String name(String metadata) {
        for (String pair : metadata.split(",")) {
            if (pair.strip().startsWith(FILENAME)) {
                try {
                    return new String(
                            Base64.getDecoder()
                                    .decode(pair.strip()
                                            .substring(FILENAME.length())
                                            .strip()),
                            StandardCharsets.UTF_8);
                } catch (IllegalArgumentException malformed) {
                    return "";
                }
            }
        }
        return "";
    }
}
