package org.zarpe.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.shared.web.Page;

@AnalyzeClasses(packages = "org.zarpe", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTests {

    @ArchTest
    static final ArchRule namesComeFromTheTrade = classes().should(new ArchCondition<>("carry a name from the trade") {
        @Override
        public void check(JavaClass type, ConditionEvents events) {
            if (type.getSimpleName().matches(".*(Impl|Manager|Helper|Utils?|Dto|DTO|Base|Data|Info)$")) {
                events.add(SimpleConditionEvent.violated(type, type.getFullName() + " names no thing of the trade"));
            }
        }
    });

    @ArchTest
    static final ArchRule controllersAreNobodyElsesBusiness =
            classes().that().areAnnotatedWith(RestController.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule pagesAreRecords = classes()
            .that()
            .implement(Page.class)
            .should()
            .beRecords()
            .andShould()
            .resideInAPackage("org.zarpe.*.web");

    @ArchTest
    static final ArchRule domainKnowsNoWebAndNoSql = noClasses()
            .that()
            .resideInAPackage("org.zarpe.*.domain..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework.web..",
                    "org.springframework.jdbc..",
                    "jakarta.servlet..",
                    "org.zarpe.*.web..",
                    "org.zarpe.*.queries..");

    @ArchTest
    static final ArchRule theClockIsInjected = noClasses()
            .that()
            .resideInAPackage("org.zarpe..")
            .and()
            .resideOutsideOfPackage("org.zarpe.shared.database..")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("time comes from the injected " + Clock.class.getSimpleName());
}
