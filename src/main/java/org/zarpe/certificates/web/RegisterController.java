package org.zarpe.certificates.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.certificates.credentials.Addresses;
import org.zarpe.certificates.domain.RegisterEntry;
import org.zarpe.certificates.domain.SealedForm;
import org.zarpe.certificates.queries.OpenShelf;
import org.zarpe.certificates.queries.Register;
import org.zarpe.shared.Language;
import org.zarpe.shared.tenancy.Scope;
import org.zarpe.shared.tenancy.Scopes;
import org.zarpe.shared.web.Answers;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.SeveralScopes;

/** The public register, for anybody: a page for people and an answer for machines, neither of which a browser keeps without asking again. */
@RestController
@SeveralScopes
class RegisterController {

    private static final Pattern NUMBER = Pattern.compile("[A-Z0-9]{1,12}-\\d{4}-\\d{4,8}");
    private static final int LONGEST_QUESTION = 200;

    private final Register register;
    private final OpenShelf shelf;
    private final Addresses addresses;
    private final EntryJson json;
    private final Clock clock;

    RegisterController(Register register, OpenShelf shelf, Addresses addresses, EntryJson json, Clock clock) {
        this.register = register;
        this.shelf = shelf;
        this.addresses = addresses;
        this.json = json;
        this.clock = clock;
    }

    @GetMapping({"/register", "/registro"})
    ResponseEntity<Page> search(Language language, @RequestParam(defaultValue = "") String q) {
        String asked = q.strip();
        String number = asked.toUpperCase(Locale.ROOT);
        if (NUMBER.matcher(number).matches()) {
            return Answers.seeOther(RegisterPage.root(language) + "/" + number);
        }
        List<RegisterEntry> found =
                asked.isEmpty() || asked.length() > LONGEST_QUESTION ? List.of() : register.search(asked);
        return fresh(HttpStatus.OK).body(RegisterPage.of(language, asked, found, clock.instant()));
    }

    @GetMapping({"/register/{number}", "/registro/{number}"})
    ResponseEntity<?> entry(HttpServletRequest request, Language language, @PathVariable String number) {
        if (wantsData(request)) {
            return data(number);
        }
        Optional<RegisterEntry> found = register.find(number.toUpperCase(Locale.ROOT));
        return found.isEmpty()
                ? fresh(HttpStatus.NOT_FOUND).body(new NotOursPage(number, RegisterPage.root(language)))
                : fresh(HttpStatus.OK)
                        .header(
                                HttpHeaders.LINK,
                                "<" + addresses.certificate(found.get().number())
                                        + ".json>; rel=\"alternate\"; type=\"application/ld+json\"")
                        .body(EntryPage.of(language, found.get(), digests(found.get()), addresses, clock.instant()));
    }

    /** The same for machines, as JSON-LD. */
    @GetMapping({"/register/{number}.json", "/registro/{number}.json"})
    ResponseEntity<byte[]> data(@PathVariable String number) {
        Optional<RegisterEntry> found = register.find(number.toUpperCase(Locale.ROOT));
        return fresh(found.isEmpty() ? HttpStatus.NOT_FOUND : HttpStatus.OK)
                .contentType(EntryJson.TYPE)
                .header("Access-Control-Allow-Origin", "*")
                .body(found.map(entry -> json.of(entry, digests(entry), clock.instant()))
                        .orElseGet(json::notOurs));
    }

    private Map<SealedForm, String> digests(RegisterEntry entry) {
        return Scopes.as(Scope.of(entry.operator().value()), () -> shelf.digests(entry.certificate()));
    }

    /** Programs ask for JSON; browsers name HTML, and those that name nothing are people's, too. */
    private static boolean wantsData(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted != null && accepted.contains("json") && !accepted.contains(MediaType.TEXT_HTML_VALUE);
    }

    /** Kept, but never shown again without asking: a suspension shows at once. */
    private static ResponseEntity.BodyBuilder fresh(HttpStatus status) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noCache())
                .header(HttpHeaders.VARY, "Accept");
    }
}
