package org.zarpe.companies.web;

import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.companies.CompanyFile;
import org.zarpe.companies.CompanyId;
import org.zarpe.companies.queries.FileReader;
import org.zarpe.identity.Actor;
import org.zarpe.identity.People;
import org.zarpe.identity.Permission;
import org.zarpe.shared.Language;
import org.zarpe.shared.words.Dictionary;

@RestController
class ProfileController {

    private final CompanyFile.Cabinet cabinet;
    private final FileReader files;
    private final People people;
    private final Dictionary dictionary;

    ProfileController(CompanyFile.Cabinet cabinet, FileReader files, People people, Dictionary dictionary) {
        this.cabinet = cabinet;
        this.files = files;
        this.people = people;
        this.dictionary = dictionary;
    }

    @GetMapping("/companies/{company}/profile")
    ProfilePage page(Actor actor, Language language, @PathVariable UUID company) {
        CompanyFile file = cabinet.open(actor, new CompanyId(company), CompanyTabs.PROFILE);
        return new ProfileReading(dictionary.in(language), people)
                .page(
                        file,
                        files.read(actor, file.company().id()),
                        actor.may(Permission.CHANGE_FILE),
                        actor.may(Permission.INVITE_TO_COMPANY));
    }
}
