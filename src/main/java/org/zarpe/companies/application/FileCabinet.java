package org.zarpe.companies.application;

import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zarpe.companies.Companies;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyFile;
import org.zarpe.companies.CompanyFileTab;
import org.zarpe.companies.CompanyId;
import org.zarpe.companies.Standing;
import org.zarpe.identity.Actor;
import org.zarpe.identity.Permission;

@Component
class FileCabinet implements CompanyFile.Cabinet {

    private final CompanyAccess access;
    private final Companies companies;
    private final List<Standing.Source> standings;
    private final List<CompanyFileTab> tabs;

    FileCabinet(CompanyAccess access, Companies companies, List<Standing.Source> standings, List<CompanyFileTab> tabs) {
        this.access = access;
        this.companies = companies;
        this.standings = standings;
        this.tabs = tabs.stream()
                .sorted(Comparator.comparingInt(CompanyFileTab::order))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public CompanyFile open(Actor actor, CompanyId company, String tab) {
        access.must(actor, Permission.SEE_FILE, company);
        Standing standing = standings.stream()
                .map(source -> source.of(company))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
        List<CompanyFileTab> shown = shown(actor, standing);
        if (shown.stream().noneMatch(there -> there.key().equals(tab))) {
            throw new NoSuchElementException("the file of " + company + " has no " + tab);
        }
        return new CompanyFile(companies.get(company), standing, shown, tab);
    }

    @Override
    @Transactional
    public CompanyFile open(Actor actor, CompanyId company, String tab, Permission permission) {
        access.must(actor, permission, company);
        return open(actor, company, tab);
    }

    private List<CompanyFileTab> shown(Actor actor, @Nullable Standing standing) {
        return tabs.stream()
                .filter(tab -> actor.may(tab.permission()))
                .filter(tab -> tab.section() == null
                        || standing != null && standing.sections().contains(tab.section()))
                .toList();
    }
}
