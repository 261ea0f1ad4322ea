package org.zarpe.api.resources;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.api.domain.Area;
import org.zarpe.api.wire.Listing;
import org.zarpe.api.wire.NewId;
import org.zarpe.api.wire.Offers;
import org.zarpe.api.wire.Paging;
import org.zarpe.api.wire.Replies;
import org.zarpe.api.wire.Version;
import org.zarpe.api.wire.Wire;
import org.zarpe.api.wire.Written;
import org.zarpe.companies.Companies;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyId;
import org.zarpe.companies.CompanyProfile;
import org.zarpe.companies.CompanyShelves;
import org.zarpe.companies.WriteCompanyFile;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;
import org.zarpe.shared.PartialDate;
import org.zarpe.shared.Text;

@RestController
@RequestMapping("/api/v1/companies")
@Offers(Area.COMPANIES)
class CompaniesResource {

    private static final String LIST = "companies";

    private final Companies companies;
    private final CompanyShelves shelves;
    private final CompanyAccess access;
    private final WriteCompanyFile files;

    CompaniesResource(Companies companies, CompanyShelves shelves, CompanyAccess access, WriteCompanyFile files) {
        this.companies = companies;
        this.shelves = shelves;
        this.access = access;
        this.files = files;
    }

    /** A company as its file names it. */
    record CompanyBody(
            CompanyId id,
            String name,
            Text activity,
            @Nullable PartialDate founded,
            String town,
            String country,
            boolean illustrative)
            implements Wire {

        static CompanyBody of(CompanyProfile profile) {
            return new CompanyBody(
                    profile.id(),
                    profile.name(),
                    profile.activity(),
                    profile.founded(),
                    profile.town(),
                    profile.country(),
                    profile.illustrative());
        }
    }

    record CompanyWish(
            @Nullable String name,
            @Nullable Text activity,
            @Nullable PartialDate founded,
            @Nullable String town,
            @Nullable String country)
            implements Wire {

        Written written() {
            return Written.of(this)
                    .with("activity", activity == null ? null : activity.es())
                    .with("englishActivity", activity == null ? null : activity.en());
        }
    }

    @GetMapping
    Listing<CompanyBody> list(
            Actor actor,
            Paging paging,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String country,
            @RequestParam(defaultValue = "") String stage) {
        CompanyShelves.Place last = paging.after(LIST, 2)
                .map(keys -> new CompanyShelves.Place(keys.getFirst(), Ids.in(keys.getLast())))
                .orElse(null);
        return paging.page(
                LIST,
                shelves.after(actor, new CompanyShelves.Filter(name, country, stage), last, paging.limit() + 1),
                profile -> List.of(
                        profile.name().toLowerCase(Locale.ROOT), profile.id().toString()),
                CompanyBody::of);
    }

    @PostMapping
    ResponseEntity<CompanyBody> open(Actor actor, NewId id, @RequestBody CompanyWish wish) {
        CompanyId company = new CompanyId(id.value());
        return Replies.made(
                files.open(actor, company, wish.written().fields()),
                "/api/v1/companies/" + company,
                () -> get(actor, company));
    }

    @GetMapping("/{company}")
    ResponseEntity<CompanyBody> get(Actor actor, @PathVariable CompanyId company) {
        CompanyProfile profile = companies.get(company);
        access.must(actor, Permission.SEE_FILE, company);
        return Replies.found(CompanyBody.of(profile), profile.version());
    }

    @PutMapping("/{company}")
    ResponseEntity<CompanyBody> describe(
            Actor actor, Version version, @PathVariable CompanyId company, @RequestBody CompanyWish wish) {
        companies.get(company);
        return Replies.changed(
                files.describe(actor, company, wish.written().seen(version).fields()), () -> get(actor, company));
    }
}
