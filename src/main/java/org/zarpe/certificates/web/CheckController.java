package org.zarpe.certificates.web;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.zarpe.certificates.application.CheckForStrangers;
import org.zarpe.certificates.credentials.Addresses;
import org.zarpe.certificates.credentials.Finding;
import org.zarpe.shared.Language;
import org.zarpe.shared.web.Answers;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.SeveralScopes;

/** "Is this file real?": whoever has one gives it and is told. Nothing of it is kept, nothing changes. */
@RestController
@SeveralScopes
class CheckController {

    /** Bytes; many times what a certificate takes. */
    private static final long LARGEST = 5_000_000;

    private final CheckForStrangers checking;
    private final String ours;

    CheckController(CheckForStrangers checking, Addresses addresses) {
        this.checking = checking;
        this.ours = addresses.certificate("");
    }

    @GetMapping({"/register/check", "/registro/check"})
    CheckPage blank(Language language) {
        return new CheckPage(RegisterPage.root(language), List.of(), null, null);
    }

    @PostMapping({"/register/check", "/registro/check"})
    ResponseEntity<Page> check(Language language, @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        String root = RegisterPage.root(language);
        if (file == null || file.isEmpty()) {
            return Answers.refused(new CheckPage(root, List.of(), "certificates.check.no-file", null));
        }
        if (file.getSize() > LARGEST) {
            return Answers.refused(new CheckPage(root, List.of(), "certificates.check.too-large", null));
        }
        List<Finding> found = checking.check(file.getBytes());
        return Answers.page(new CheckPage(root, found, null, number(found)));
    }

    /** Of what was signed here; anybody else's address is none of ours to send people to. */
    private @Nullable String number(List<Finding> found) {
        return found.stream()
                .filter(finding -> finding.code().equals("signed"))
                .map(finding -> finding.arguments().getFirst().toString())
                .filter(address -> address.startsWith(ours))
                .map(address -> address.substring(ours.length()))
                .findFirst()
                .orElse(null);
    }
}
