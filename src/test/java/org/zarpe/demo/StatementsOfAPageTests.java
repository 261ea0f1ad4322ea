package org.zarpe.demo;

import static org.assertj.core.api.Assertions.assertThat;

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
        long ofOne = statementsOf("/home");
        whole.play(director);

        assertThat(statementsOf("/home")).isEqualTo(ofOne).isLessThanOrEqualTo(20);
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

    private long statementsOf(String page) {
        return Statements.during(() -> browser.page(director, page));
    }
}
