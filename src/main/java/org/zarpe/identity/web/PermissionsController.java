package org.zarpe.identity.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.identity.Actor;

/** Who may what, for whoever is signed in. */
@RestController
class PermissionsController {

    @GetMapping("/permissions")
    PermissionsPage page(Actor actor) {
        return new PermissionsPage(actor.role());
    }
}
