package org.zarpe.privacy.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.companies.CompanyFile;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.People;
import org.zarpe.identity.Permission;
import org.zarpe.identity.PersonId;
import org.zarpe.identity.Role;
import org.zarpe.identity.StepUp;
import org.zarpe.privacy.Use;
import org.zarpe.privacy.application.AnonymiseColleague;
import org.zarpe.privacy.application.StateUses;
import org.zarpe.privacy.application.TakeFileOut;
import org.zarpe.privacy.domain.Stand;
import org.zarpe.privacy.domain.Statement;
import org.zarpe.shared.Language;
import org.zarpe.shared.web.Answers;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.SeveralScopes;

/** What a company allows, and taking its file along. */
@RestController
@RequestMapping("/companies/{company}")
class PrivacyController {

    private final CompanyFile.Cabinet cabinet;
    private final StateUses uses;
    private final TakeFileOut files;
    private final AnonymiseColleague colleagues;
    private final People people;
    private final StepUp stepUp;

    PrivacyController(
            CompanyFile.Cabinet cabinet,
            StateUses uses,
            TakeFileOut files,
            AnonymiseColleague colleagues,
            People people,
            StepUp stepUp) {
        this.cabinet = cabinet;
        this.uses = uses;
        this.files = files;
        this.colleagues = colleagues;
        this.people = people;
        this.stepUp = stepUp;
    }

    @GetMapping("/privacy")
    PrivacyPage page(Actor actor, @PathVariable CompanyId company) {
        CompanyFile file = cabinet.open(actor, company, "privacy", Permission.SEE_USES);
        List<Stand> stands = uses.of(actor, company);
        boolean mayAnonymise = actor.may(Permission.ANONYMISE_COLLEAGUES);
        return new PrivacyPage(
                file,
                stands,
                names(stands),
                actor.may(Permission.APPROVE_USES),
                actor.may(Permission.TAKE_FILE_OUT),
                mayAnonymise,
                mayAnonymise ? colleagues.all(actor, company) : List.of(),
                actor.may(Permission.ANONYMISE_ACCOUNTS) ? accounts(actor, company) : List.of());
    }

    @PostMapping("/uses/{use}/statements")
    ResponseEntity<Page> state(
            Actor actor,
            @PathVariable CompanyId company,
            @PathVariable String use,
            @RequestParam(defaultValue = "") String given) {
        if (given.equals("true")) {
            uses.allow(actor, company, use(use));
        } else {
            uses.withdraw(actor, company, use(use));
        }
        return Answers.seeOther("/companies/" + company + "/privacy");
    }

    @GetMapping("/whole-file.zip")
    @SeveralScopes
    void take(Actor actor, Language language, @PathVariable CompanyId company, HttpServletResponse response)
            throws IOException {
        stepUp.mustBeRecent();
        files.take(actor, company, language, () -> {
            response.setContentType("application/zip");
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                            .filename("zarpe-" + company + ".zip")
                            .build()
                            .toString());
            return response.getOutputStream();
        });
    }

    private Map<PersonId, String> names(List<Stand> stands) {
        return stands.stream()
                .flatMap(stand -> stand.said().stream())
                .map(Statement::by)
                .flatMap(by -> Optional.ofNullable(by).stream())
                .distinct()
                .collect(Collectors.toMap(Function.identity(), people::nameOf));
    }

    private List<Actor> accounts(Actor actor, CompanyId company) {
        return Stream.of(Role.values())
                .filter(Role::isOfACompany)
                .flatMap(role -> people.withRole(actor.operator(), role).stream())
                .filter(account -> Objects.equals(account.company(), company.value()))
                .toList();
    }

    private static Use use(String written) {
        try {
            return Use.valueOf(written.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new NoSuchElementException("no use " + written);
        }
    }
}
