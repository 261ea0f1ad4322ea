package org.zarpe.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zarpe.Browser;
import org.zarpe.Staff;
import org.zarpe.Statements;
import org.zarpe.ZarpeTest;
import org.zarpe.identity.Actor;

/** How many statements a page may send to the database: a few more than it does, so that what is asked twice is found. */
@ZarpeTest
@Tag("persistence")
class StatementsOfAPageTests {

    @Autowired
    Browser browser;

    @Autowired
    Staff staff;

    @Autowired
    WholeCompany whole;

    private Actor director;
    private String file;

    @BeforeEach
    void aCompanyWithSomethingOfEverything() {
        director = staff.director();
        file = "/companies/" + whole.play(director).company();
    }

    @Test
    void theCompanyFileAsksEachThingOnce() {
        assertThat(statementsOf(file)).isLessThanOrEqualTo(51);
    }

    @Test
    void theHomeOfADirectorAsksNoMoreForMoreCompanies() {
        List<String> ofOne = sentFor("/home");
        whole.play(director);

        assertThat(sentFor("/home")).containsExactlyElementsOf(ofOne).hasSizeLessThanOrEqualTo(20);
    }

    @Test
    void theResultsOfACompany() {
        assertThat(statementsOf(file + "/results")).isLessThanOrEqualTo(12);
    }

    @Test
    void theListOfCompanies() {
        assertThat(statementsOf("/companies?stage=none&country=MX")).isLessThanOrEqualTo(6);
        assertThat(statementsOf("/companies")).isLessThanOrEqualTo(11);
    }

    private List<String> sentFor(String page) {
        return Statements.sentDuring(() -> browser.page(director, page));
    }

    private long statementsOf(String page) {
        return Statements.during(() -> browser.page(director, page));
    }
}
