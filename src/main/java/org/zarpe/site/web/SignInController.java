package org.zarpe.site.web;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.identity.DemoSignIn;
import org.zarpe.shared.web.Typed;

@RestController
class SignInController {

    private final ObjectProvider<DemoSignIn.Source> demo;

    SignInController(ObjectProvider<DemoSignIn.Source> demo) {
        this.demo = demo;
    }

    @GetMapping("/sign-in")
    SignInPage page(@RequestParam(required = false) String failed, @RequestParam(defaultValue = "") String mail) {
        List<DemoSignIn> people =
                demo.stream().flatMap(source -> source.all().stream()).toList();
        return new SignInPage(failed != null, Typed.blank().with("mail", mail), people);
    }
}
