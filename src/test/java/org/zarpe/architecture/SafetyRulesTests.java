package org.zarpe.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.ObjectInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVPrinter;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zarpe.shared.Csv;

/** What the product never does, so that nobody has to look for it in a review. */
@AnalyzeClasses(packages = "org.zarpe", importOptions = ImportOption.DoNotIncludeTests.class)
class SafetyRulesTests {

    private static final Pattern IN_SCRIPTS = Pattern.compile(
            "\\b(innerHTML|outerHTML|insertAdjacentHTML)\\s*\\+?=|\\beval\\(|new Function|document\\.write|postMessage|__proto__");

    @ArchTest
    static final ArchRule onlyTheDatabaseLauncherStartsPrograms = noClasses()
            .that()
            .resideOutsideOfPackage("org.zarpe.shared.database..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.lang.ProcessBuilder")
            .orShould()
            .callMethod(Runtime.class, "exec", String.class)
            .orShould()
            .callMethod(Runtime.class, "exec", String[].class);

    @ArchTest
    static final ArchRule nothingIsReadBackAsAnObjectOrRunAsCode = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(ObjectInputStream.class)
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.script..", "org.springframework.expression..", "java.rmi..");

    @ArchTest
    static final ArchRule noDirectoryAndNoXmlIsAsked = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.naming..", "javax.xml..", "org.w3c.dom..", "org.xml.sax..");

    @ArchTest
    static final ArchRule chanceCannotBeGuessed = noClasses()
            .that()
            .resideOutsideOfPackage("org.zarpe.demo..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName(Random.class.getName())
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName(ThreadLocalRandom.class.getName())
            .orShould()
            .callMethod(Math.class, "random");

    @ArchTest
    static final ArchRule tablesLeaveByOneDoor = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(Csv.class.getName())
            .should()
            .dependOnClassesThat()
            .areAssignableTo(CSVPrinter.class);

    @ArchTest
    static final ArchRule aRequestFillsNoAggregate = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(RestController.class)
            .and()
            .areMetaAnnotatedWith(RequestMapping.class)
            .should(new ArchCondition<>("take fields, not things of the domain") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    method.getRawParameterTypes().stream()
                            .filter(type -> type.getPackageName().matches("org\\.zarpe\\.\\w+\\.domain.*"))
                            .filter(type -> !type.isEnum())
                            .forEach(type -> events.add(SimpleConditionEvent.violated(
                                    method, method.getFullName() + " lets a request fill " + type.getName())));
                }
            });

    @Test
    void scriptsPutTextIntoThePageAsText() {
        for (Path script : Sources.under("src/main/resources/static/js", ".js")) {
            assertThat(IN_SCRIPTS.matcher(Sources.text(script)).results().map(found -> found.group()))
                    .as(script.toString())
                    .isEmpty();
        }
    }

    @Test
    void templatesEscapeEverything() {
        for (Path template : Sources.under("src/main/jte", ".jte")) {
            assertThat(Sources.text(template)).as(template.toString()).doesNotContain("$unsafe");
        }
    }

    @Test
    void nothingIsLoadedFromElsewhere() {
        Stream.concat(
                        Sources.under("src/main/jte", ".jte").stream(),
                        Sources.under("src/main/resources/css", ".css").stream())
                .forEach(file -> assertThat(Sources.text(file))
                        .as(file.toString())
                        .doesNotContainPattern("(src|href)=\"(https?:)?//")
                        .doesNotContainPattern("url\\(['\"]?(https?:)?//"));
    }

    @Test
    void digestsThatAreBrokenAreNotUsed() {
        List<Path> sources = Sources.under("src/main/java", ".java");
        assertThat(sources)
                .noneMatch(file -> Pattern.compile("getInstance\\(\"(MD5|SHA-1|SHA1|DES|RC4|AES/ECB)")
                        .matcher(Sources.text(file))
                        .find());
    }
}
