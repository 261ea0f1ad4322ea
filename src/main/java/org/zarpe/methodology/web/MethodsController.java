package org.zarpe.methodology.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.methodology.PackRef;
import org.zarpe.methodology.Packs;

@RestController
class MethodsController {

    private final Packs packs;

    MethodsController(Packs packs) {
        this.packs = packs;
    }

    @GetMapping("/methods")
    MethodsPage list() {
        return new MethodsPage(packs.published().stream().map(packs::get).toList());
    }

    @GetMapping("/methods/{id}/{version}")
    MethodPage one(@PathVariable String id, @PathVariable String version) {
        return new MethodPage(packs.get(new PackRef(id, version)));
    }
}
