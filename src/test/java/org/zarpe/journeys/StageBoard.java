package org.zarpe.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;

/** The director's board of a cohort: one column a stage, one ticket a company. */
final class StageBoard {

    private final Somebody director;
    private final String company;

    StageBoard(Somebody director, String company) {
        this.director = director;
        this.company = company;
    }

    void shows(String stage) {
        open();
        assertThat(columnOfTheCompany().locator(".column-title span").first()).hasText(stage);
    }

    void assign(String adviser) {
        open();
        ticket().locator("summary").click();
        ticket().locator("select").selectOption(new SelectOption().setLabel(adviser));
        director.press(ticket(), "Asignar");
        open();
        assertThat(ticket()).containsText(adviser);
    }

    private void open() {
        director.goTo("/home");
        for (Locator board : director.page.locator("a.button[href$='/board']").all()) {
            String path = board.getAttribute("href");
            director.goTo(path);
            if (ticket().count() > 0) {
                return;
            }
            director.goTo("/home");
        }
        throw new AssertionError(company + " stands on no board");
    }

    private Locator ticket() {
        return director.page.locator(".ticket").filter(new Locator.FilterOptions().setHasText(company));
    }

    private Locator columnOfTheCompany() {
        return director.page.locator(".column").filter(new Locator.FilterOptions().setHas(ticket()));
    }
}
