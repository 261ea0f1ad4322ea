package org.zarpe.companies.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.zarpe.Browser;
import org.zarpe.Phone;
import org.zarpe.Postman;
import org.zarpe.Staff;
import org.zarpe.ZarpeTest;
import org.zarpe.companies.CompanyAccess;
import org.zarpe.companies.CompanyAccess.Part;
import org.zarpe.companies.CompanyId;
import org.zarpe.companies.RegisterCompany;
import org.zarpe.companies.RegisterCompany.Registration;
import org.zarpe.identity.Actor;
import org.zarpe.shared.Ids;
import org.zarpe.shared.Text;
import org.zarpe.shared.tenancy.Scopes;

@ZarpeTest
@Tag("persistence")
class AccountsPageTests {

    private static final Pattern LINK = Pattern.compile("/invitations/[\\w-]{43}");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Browser browser;

    @Autowired
    Staff staff;

    @Autowired
    RegisterCompany companies;

    @Autowired
    CompanyAccess access;

    private final String mail = Ids.next() + "@example.org";
    private Actor director;
    private Actor adviser;
    private CompanyId company;
    private String page;

    @BeforeEach
    void aCompanyWithItsAdviser() {
        director = staff.director();
        adviser = staff.adviser(director);
        company = register("Maderas del Sur");
        Scopes.as(staff.scope(director), () -> access.assign(director, adviser.person(), Part.ADVISER, company));
        page = "/companies/" + company + "/accounts";
    }

    @Test
    void theAdviserInvitesTheManagerWhoThenSeesTheOwnCompanyAlone() {
        assertThat(browser.page(adviser, "/companies/" + company + "/profile").select("a[href='" + page + "']"))
                .isNotEmpty();
        CompanyId other = register("Dulces de la Sierra");
        Phone manager = invited("MANAGER");

        assertThat(manager.open("/home")).hasRedirectedUrl("/companies/" + company);
        assertThat(manager.open("/companies/" + company + "/profile")).hasStatusOk();
        assertThat(manager.open("/companies/" + other + "/profile")).hasStatus(403);
        assertThat(browser.page(adviser, page).text()).contains("Rosa Mar", "Gerencia de la empresa");
    }

    @Test
    void theLetterNamesTheCompany() {
        send("STAFF");

        assertThat(Postman.get().letterTo(mail).text()).contains("Maderas del Sur", "Personal de la empresa");
    }

    @Test
    void whoseAccessEndsIsOutAndStaysOnRecord() {
        Phone manager = invited("MANAGER");
        Document now = browser.page(adviser, page);

        browser.send(
                adviser, now.select("form[action^=" + page + "/][action$=/end]").attr("action"));

        assertThat(manager.open("/companies/" + company)).hasRedirectedUrl("/sign-in");
        assertThat(browser.page(adviser, page).select("details").text()).contains("Rosa Mar");
    }

    @Test
    void anInvitationIsTakenBack() {
        send("MANAGER");
        String link = link();
        String withdrawal =
                browser.page(adviser, page).select("form[action$=/withdrawal]").attr("action");

        browser.send(adviser, withdrawal);

        assertThat(new Phone(mvc).open(link)).hasStatus(404);
    }

    @Test
    void aCompanyHasNoOtherRoles() {
        for (String role : new String[] {"DIRECTOR", "ASSESSOR", ""}) {
            assertThat(browser.send(adviser, page + "/invitations", "mail", mail, "role", role))
                    .hasStatus(422);
        }
    }

    private Phone invited(String role) {
        send(role);
        Phone phone = new Phone(mvc);
        assertThat(phone.send(link(), "personName", "Rosa Mar", "password", "nopal con queso"))
                .hasRedirectedUrl("/home");
        return phone;
    }

    private void send(String role) {
        assertThat(browser.send(adviser, page + "/invitations", "mail", mail, "role", role))
                .hasRedirectedUrl(page);
    }

    private String link() {
        Matcher link = LINK.matcher(Postman.get().letterTo(mail).text());
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private CompanyId register(String name) {
        return Scopes.as(
                staff.scope(director),
                () -> companies
                        .register(new Registration(
                                CompanyId.next(),
                                name,
                                new Text("Muebles", "Furniture"),
                                null,
                                null,
                                "Zapopan",
                                "MX",
                                false))
                        .orThrow());
    }
}
