package org.zarpe.companies.web;

import java.util.Map;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.companies.CompanyFile;
import org.zarpe.companies.application.KeepTeam;
import org.zarpe.companies.domain.Member;
import org.zarpe.shared.web.Page;
import org.zarpe.shared.web.Typed;
import org.zarpe.shared.words.Dictionary;
import org.zarpe.shared.words.Words;

@RestController
@RequestMapping("/companies/{company}/people")
class TeamController extends EntryForms<Member> {

    TeamController(KeepTeam team, CompanyFile.Cabinet cabinet, Dictionary dictionary) {
        super("people", team, cabinet, dictionary);
    }

    @Override
    Page page(CompanyFile file, EntryForm form, Words words) {
        return new PersonFormPage(file, form);
    }

    @Override
    Typed typed(Member member, Words words) {
        Member.Details details = member.details();
        return Typed.blank()
                .with("name", details.name())
                .with("position", details.position())
                .with("mail", details.mail())
                .with("phone", details.phone())
                .with("foreignTrade", details.foreignTrade() ? "true" : null);
    }

    @Override
    Map<String, String> labels() {
        return Map.of(
                "name", "companies.people.name",
                "position", "companies.people.position",
                "mail", "companies.people.mail",
                "phone", "companies.people.phone",
                "foreignTrade", "companies.people.foreign-trade");
    }
}
