package org.zarpe.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.zarpe.Staff;
import org.zarpe.ZarpeTest;
import org.zarpe.console.Console;
import org.zarpe.identity.Actor;
import org.zarpe.methodology.PackRef;
import org.zarpe.methodology.loading.PackFiles;
import org.zarpe.programmes.application.LookAtEnrolment;
import org.zarpe.programmes.application.MoveStage;
import org.zarpe.programmes.application.SendApplication;
import org.zarpe.programmes.domain.Verdict;
import org.zarpe.shared.Text;
import org.zarpe.shared.tenancy.Scopes;

/** A method that came in on the command line carries a programme as a built-in one does. */
@ZarpeTest
@Tag("persistence")
class ImportedMethodTests {

    private static final PackRef CAFES = new PackRef("cafes-de-altura", "1.0.0");

    @Autowired
    ApplicationContext product;

    @Autowired
    Staff staff;

    @Autowired
    Example example;

    @Autowired
    Enrolments enrolments;

    @Autowired
    SendApplication applications;

    @Autowired
    MoveStage stages;

    @Autowired
    LookAtEnrolment looking;

    private Actor director;

    @Test
    void aCompanyGoesThroughAMethodThatWasImported(@TempDir Path luggage) throws IOException {
        assertThat(new Console(() -> product)
                        .run("pack", "import", cafes(luggage).toString()))
                .isZero();

        director = staff.director();
        CohortId cohort = example.cohort(director, CAFES);
        EnrolmentId enrolment = example.applicant(director, cohort, example.company(director, "2015"));
        Enrolled begun = as(() -> enrolments.get(enrolment));

        assertThat(begun.pack()).isEqualTo(CAFES);
        assertThat(begun.isOpen("start")).isTrue();
        as(() -> applications
                .recordSentElsewhere(director, enrolment, Example.APPLIED)
                .orThrow());
        Enrolled sent = as(() -> enrolments.get(enrolment));
        assertThat(as(() -> looking.look(director, enrolment)
                                .judged()
                                .verdicts()
                                .of("small_kitchen"))
                        .verdict())
                .isEqualTo(Verdict.MET);

        Text reason = new Text("Se vio en la visita", "Seen on the visit");
        as(() -> stages.close(director, enrolment, "start", Example.APPLIED, reason, sent.version())
                .orThrow());

        Enrolled further = as(() -> enrolments.get(enrolment));
        assertThat(further.isOpen("check")).isTrue();
        assertThat(as(() -> enrolments.packOf(further).stage("check").name()).es())
                .isEqualTo("Revisión en el tostador");
        assertThat(as(() -> enrolments.judge(further, "ready_for_market"))).isNotEmpty();
    }

    private static Path cafes(Path folder) throws IOException {
        PackFiles.write(
                Objects.requireNonNull(PackFiles.builtIn().get(new PackRef("inocuidad-artesanal", "1.0.0"))), folder);
        change(folder.resolve("pack.yaml"), "id: inocuidad-artesanal", "id: " + CAFES.id());
        change(folder.resolve("stages/02-check.yaml"), "Revisión en la cocina", "Revisión en el tostador");
        return folder;
    }

    private static void change(Path file, String before, String after) throws IOException {
        Files.writeString(file, Files.readString(file).replace(before, after));
    }

    private <T> T as(Supplier<T> work) {
        return Scopes.as(staff.scope(director), work::get);
    }
}
