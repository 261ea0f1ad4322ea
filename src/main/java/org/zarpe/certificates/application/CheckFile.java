package org.zarpe.certificates.application;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zarpe.certificates.credentials.CheckCredential;
import org.zarpe.certificates.credentials.DidDocument;
import org.zarpe.certificates.credentials.Finding;
import org.zarpe.certificates.credentials.JsonText;
import org.zarpe.certificates.paper.SignedPaper;

/** Checks what somebody holds, in whichever of the three forms it is. */
public final class CheckFile {

    private static final String PDF = "%PDF-";

    private final CheckCredential credentials;

    public CheckFile(CheckCredential credentials) {
        this.credentials = credentials;
    }

    public List<Finding> check(byte[] file, Instant now) {
        String text = new String(file, StandardCharsets.UTF_8).strip();
        if (text.startsWith(PDF)) {
            return SignedPaper.read(file).map(paper -> paper(paper, now)).orElse(List.of(Finding.fails("unreadable")));
        }
        return text.startsWith("{") ? credentials.json(text, now) : credentials.jwt(text, now);
    }

    private List<Finding> paper(SignedPaper paper, Instant now) {
        if (paper.enclosed().isEmpty()) {
            return List.of(Finding.fails("nothing-enclosed"));
        }
        String enclosed = paper.enclosed().get();
        List<Finding> found = new ArrayList<>();
        found.add(signature(paper, issuer(enclosed)));
        found.addAll(credentials.json(enclosed, now));
        return found;
    }

    private static Finding signature(SignedPaper paper, Optional<DidDocument> issuer) {
        if (paper.signer().isEmpty()) {
            return Finding.fails("paper-broken");
        }
        if (issuer.isEmpty()) {
            return Finding.unknown("paper-signer-unknown");
        }
        return issuer.get().knows(paper.signer().get())
                ? Finding.holds("paper-signed", issuer.get().id())
                : Finding.fails("paper-foreign", issuer.get().id());
    }

    private Optional<DidDocument> issuer(String enclosed) {
        return JsonText.object(enclosed).flatMap(credentials::issuer);
    }
}
