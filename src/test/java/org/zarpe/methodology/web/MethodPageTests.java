package org.zarpe.methodology.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.zarpe.Browser;
import org.zarpe.Staff;
import org.zarpe.ZarpeTest;
import org.zarpe.identity.Actor;

@ZarpeTest
class MethodPageTests {

    @Autowired
    Browser browser;

    @Autowired
    Staff staff;

    @Test
    void aMethodIsTakenAlongByteForByte() throws IOException {
        Actor adviser = staff.adviser(staff.director());
        Document page = browser.page(adviser, "/methods/inocuidad-artesanal/1.0.0");
        MvcTestResult taken = browser.open(adviser, page.select("a[download]").attr("href"));

        assertThat(taken)
                .hasStatusOk()
                .hasHeader("Content-Disposition", "attachment; filename=\"inocuidad-artesanal-1.0.0.zip\"");
        Path written = Path.of("packs/inocuidad-artesanal/1.0.0");
        int files = 0;
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(taken.getResponse().getContentAsByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(zip.readAllBytes())
                        .as(entry.getName())
                        .isEqualTo(Files.readAllBytes(written.resolve(entry.getName())));
                files++;
            }
        }
        try (var all = Files.walk(written)) {
            assertThat(files).isEqualTo((int) all.filter(Files::isRegularFile).count());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"inocuidad-artesanal/9.9.9", "nobody-wrote-it/1.0.0", "inocuidad-artesanal/newest"})
    void aMethodThatIsNotPublishedIsNotFound(String method) {
        Actor director = staff.director();
        assertThat(browser.open(director, "/methods/" + method)).hasStatus(404);
        assertThat(browser.open(director, "/methods/" + method + "/files")).hasStatus(404);
    }
}
