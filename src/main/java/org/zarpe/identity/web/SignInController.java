package org.zarpe.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.identity.DemoSignIn;
import org.zarpe.identity.Providers;
import org.zarpe.identity.SignInMemory;
import org.zarpe.mail.Mails;
import org.zarpe.shared.Refusal;
import org.zarpe.shared.web.Answers;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;

/** The way in, until Spring Security takes what was typed: password, code or passkey. */
@RestController
class SignInController {

    private static final Set<String> TROUBLES =
            Set.of("denied", "lost", "unreachable", "no-account", "unverified", "taken");

    private final ObjectProvider<DemoSignIn.Source> demo;
    private final Mails mails;
    private final Providers providers;

    SignInController(ObjectProvider<DemoSignIn.Source> demo, Mails mails, Providers providers) {
        this.demo = demo;
        this.mails = mails;
        this.providers = providers;
    }

    @GetMapping("/sign-in")
    SignInPage page(
            HttpServletRequest request,
            @RequestParam(required = false) @Nullable String failed,
            @RequestParam(required = false) @Nullable String other) {
        String mail = other == null ? SignInMemory.of(request).mail() : "";
        return page(failed != null, mail, Typed.blank());
    }

    @PostMapping("/sign-in/mail")
    ResponseEntity<Page> mail(HttpServletRequest request, @RequestParam(defaultValue = "") String mail) {
        if (mail.isBlank()) {
            return Answers.refused(
                    page(false, "", Typed.blank().refused(List.of(Refusal.at("mail", "mail-malformed")))));
        }
        SignInMemory.of(request).mail(mail.strip());
        return Answers.seeOther("/sign-in");
    }

    @GetMapping("/sign-in/code")
    CodePage code(
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(required = false) @Nullable String failed) {
        SignInMemory memory = SignInMemory.of(request);
        return new CodePage(
                failed != null, id.isBlank() ? memory.code() : id, code, memory.mail(), mails.reachTheOutbox());
    }

    @GetMapping("/sign-in/trouble")
    TroublePage trouble(@RequestParam(defaultValue = "") String why) {
        return new TroublePage(TROUBLES.contains(why) ? why : "unsound");
    }

    private SignInPage page(boolean failed, String mail, Typed typed) {
        List<DemoSignIn> people =
                demo.stream().flatMap(source -> source.all().stream()).toList();
        return new SignInPage(
                failed,
                mail,
                typed.with("mail", mail),
                mail.isBlank() ? List.of() : providers.offeredTo(mail),
                mails.reachPeople() || mails.reachTheOutbox(),
                mails.reachTheOutbox(),
                DemoGroup.of(people));
    }
}
