package org.zarpe.site.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Component;
import org.zarpe.identity.Role;
import org.zarpe.identity.Visitors;
import org.zarpe.shared.web.MenuItem;
import org.zarpe.shared.web.Screen;
import org.zarpe.shared.web.ScreenSource;

/** What stands around every page: who is signed in and the menu of that role. */
@Component
class Shell implements ScreenSource {

    private static final MenuItem HOME = new MenuItem("site.menu.home", "/home", "house");
    private static final MenuItem COMPANIES = new MenuItem("site.menu.companies", "/companies", "building");
    private static final MenuItem PROGRAMMES = new MenuItem("site.menu.programmes", "/programmes", "compass");
    private static final MenuItem METHODS = new MenuItem("site.menu.methods", "/methods", "book-open");
    private static final MenuItem TABLES = new MenuItem("site.menu.tables", "/tables", "table");
    private static final MenuItem PEOPLE = new MenuItem("site.menu.people", "/people", "users");

    private static final MenuItem INDEPENDENCE = new MenuItem("site.menu.independence", "/independence", "scale");
    private static final MenuItem CASES = new MenuItem("site.menu.cases", "/cases", "award");
    private static final MenuItem CERTIFICATES =
            new MenuItem("site.menu.certificates", "/certificates", "shield-check");
    private static final MenuItem PANEL = new MenuItem("site.menu.panel", "/panel", "layers");

    private final Visitors visitors;

    Shell(Visitors visitors) {
        this.visitors = visitors;
    }

    @Override
    public Screen.Visitor visitor(HttpServletRequest request) {
        return visitors.current()
                .map(visit -> new Screen.Visitor(
                        visit.actor().person().value(),
                        visit.actor().name(),
                        visit.actor().role().name(),
                        visit.operatorName(),
                        visit.demo()))
                .orElse(Screen.Visitor.NOBODY);
    }

    @Override
    public List<MenuItem> menu(HttpServletRequest request) {
        return visitors.current().map(visit -> menuOf(visit.actor().role())).orElse(List.of());
    }

    private static List<MenuItem> menuOf(Role role) {
        return switch (role) {
            case DIRECTOR -> List.of(HOME, PROGRAMMES, COMPANIES, CASES, CERTIFICATES, TABLES, METHODS, PEOPLE);
            case ADVISER -> List.of(HOME, COMPANIES, TABLES, METHODS);
            case MANAGER, STAFF -> List.of(HOME);
            case ASSESSOR, COMMITTEE -> List.of(CASES, COMPANIES, INDEPENDENCE, METHODS);
            case TRAINER -> List.of(COMPANIES, METHODS);
            case RESEARCHER -> List.of(PANEL, METHODS);
        };
    }
}
