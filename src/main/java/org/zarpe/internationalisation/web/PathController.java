package org.zarpe.internationalisation.web;

import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.companies.CompanyFile;
import org.zarpe.companies.CompanyId;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.internationalisation.application.ReadPath;
import org.zarpe.shared.Language;
import org.zarpe.shared.words.Dictionary;

@RestController
class PathController {

    private final CompanyFile.Cabinet cabinet;
    private final ReadPath paths;
    private final Dictionary dictionary;

    PathController(CompanyFile.Cabinet cabinet, ReadPath paths, Dictionary dictionary) {
        this.cabinet = cabinet;
        this.paths = paths;
        this.dictionary = dictionary;
    }

    @GetMapping("/companies/{id}/path")
    PathPage page(Actor actor, Language language, @PathVariable UUID id) {
        CompanyId company = new CompanyId(id);
        CompanyFile file = cabinet.open(actor, company, InternationalTabs.PATH);
        return new PathWording(dictionary.in(language))
                .page(file, paths.read(actor, company), actor.may(Permission.CHANGE_FIGURES));
    }
}
