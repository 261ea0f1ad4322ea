package org.zarpe.certificates.web;

import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.certificates.domain.RegisterEntry;
import org.zarpe.certificates.domain.SealedForm;
import org.zarpe.certificates.queries.OpenShelf;
import org.zarpe.certificates.queries.Register;
import org.zarpe.shared.tenancy.Scope;
import org.zarpe.shared.tenancy.Scopes;
import org.zarpe.shared.web.SeveralScopes;

/** The certificate itself, to the byte, where its holder lets all that stands in it be seen. */
@RestController
@SeveralScopes
class FormsController {

    private final Register register;
    private final OpenShelf shelf;

    FormsController(Register register, OpenShelf shelf) {
        this.register = register;
        this.shelf = shelf;
    }

    @GetMapping("/register/{number}/{file}")
    ResponseEntity<byte[]> form(@PathVariable String number, @PathVariable String file) {
        SealedForm form = SealedForm.named(file).orElseThrow(() -> new NoSuchElementException("no form " + file));
        Optional<RegisterEntry> shown =
                register.find(number.toUpperCase(Locale.ROOT)).filter(RegisterEntry::whole);
        byte[] content = shown.flatMap(entry ->
                        Scopes.as(Scope.of(entry.operator().value()), () -> shelf.form(entry.certificate(), form)))
                .orElseThrow(() -> new NoSuchElementException("nothing to take along of " + number));
        return file(number, form, content)
                .header("Access-Control-Allow-Origin", "*")
                .body(content);
    }

    /** A file of its own name, which the browser saves and does not open here. */
    static ResponseEntity.BodyBuilder file(String number, SealedForm form, byte[] content) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(form.type()))
                .contentLength(content.length)
                .cacheControl(CacheControl.noCache())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + number.toUpperCase(Locale.ROOT) + "-" + form.file() + "\"");
    }
}
