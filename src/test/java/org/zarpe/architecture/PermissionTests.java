package org.zarpe.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.zarpe.companies.RegisterCompany;
import org.zarpe.identity.Actor;
import org.zarpe.identity.People;
import org.zarpe.shared.Outcome;

/**
 * Who may do what is decided where it is done. A use case, and a reading for a page, takes the actor and asks; what modules tell each other without one stays
 * within what the caller was let into. The few doors for somebody who is nobody yet are named here, and who opens them.
 */
@AnalyzeClasses(packages = "org.zarpe", importOptions = ImportOption.DoNotIncludeTests.class)
class PermissionTests {

    /** What happens before there is an actor, or where the actor has been asked already. */
    private static final Set<String> WITHOUT_ACTOR = Set.of(
            // an account, an operator, an application of somebody not known yet
            "People.register",
            "FoundOperator.found",
            "RegisterCompany.register",
            "Apply.apply",
            // whoever holds the link of an invitation
            "Invitations.accept",
            // a program shows its token: who acts is what it answers
            "Admission.admit",
            // says whether the method of the enrolment has that part; reads nothing and writes nothing
            "Enrolments.using",
            // what was agreed in a visit that somebody was allowed to record
            "ProposeFromVisit.propose",
            "DraftActions.propose",
            // what a decision left that somebody was allowed to take, and what the register says of it to everybody
            "SealCertificate.seal",
            "PublishStanding.list",
            "Certificates.issue",
            "Certificates.suspend",
            "Certificates.reinstate",
            "Certificates.withdraw",
            "IssueCertificates.issue",
            "IssueGranted.issue",
            // of a case that was opened by somebody who may
            "JudgeGates.allHold",
            // by the product itself at its start, and by whoever owns the machine
            "Packs.publish");

    /** What a page may ask about calls, checkpoints, issuers and certificates that anybody may read. */
    private static final Set<String> PUBLIC = Set.of(
            "Apply",
            "CallReader",
            "PublishedCheckpoints",
            "PublishStanding",
            "PublishLists",
            "Register",
            "OpenShelf",
            "CheckForStrangers");

    /** What a page may ask besides: that what was granted gets its certificate, and what time it is. */
    private static final Set<String> FOR_A_PAGE = Set.of("IssueGranted.issue", "CertificateShelf.now");

    /** What was handed out to an actor before. */
    private static final Set<String> HANDED_OUT = Set.of(
            "org.zarpe.programmes.application.LookAtEnrolment$View",
            "org.zarpe.cases.domain.AccreditationCase",
            "org.zarpe.cases.queries.CaseShelf$Kept",
            "org.zarpe.processes.domain.DocumentVersion");

    @ArchTest
    static final ArchRule aPageIsReadAndSentInSomebodysName = classes()
            .that()
            .resideInAPackage("org.zarpe.*.web")
            .should(new ArchCondition<>("reach use cases and readings with an actor only") {
                @Override
                public void check(JavaClass page, ConditionEvents events) {
                    page.getMethodCallsFromSelf().stream()
                            .filter(call -> isUseCase(call.getTargetOwner()))
                            .filter(call -> !takesActor(call))
                            .filter(call ->
                                    !FOR_A_PAGE.contains(call.getTargetOwner().getSimpleName() + "." + call.getName()))
                            .forEach(call -> events.add(SimpleConditionEvent.violated(page, call.getDescription())));
                }
            });

    @ArchTest
    static final ArchRule whatMayBeRefusedTakesTheActorWhoAsks = methods()
            .that()
            .arePublic()
            .and()
            .haveRawReturnType(Outcome.class)
            .and()
            .areDeclaredInClassesThat(new DescribedPredicate<>("are use cases that others may call") {
                @Override
                public boolean test(JavaClass type) {
                    return type.getModifiers().contains(JavaModifier.PUBLIC)
                            && !type.isRecord()
                            && !type.isEnum()
                            && type.getPackageName().matches("org\\.zarpe\\.(?!shared)\\w+(\\.application)?")
                            && (type.isInterface() || type.isAnnotatedWith(Component.class));
                }
            })
            .should(new ArchCondition<>("take an actor") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    if (!takesActor(method) && !WITHOUT_ACTOR.contains(name(method))) {
                        events.add(SimpleConditionEvent.violated(method, method.getFullName() + " takes no actor"));
                    }
                }
            });

    @ArchTest
    static final ArchRule theDoorsForThoseWhoAreNobodyYetOpenInFewPlaces = classes()
            .that()
            .resideOutsideOfPackages("org.zarpe.identity..", "org.zarpe.demo..")
            .should(new ArchCondition<>("leave accounts, appointments and new company files to an application") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    type.getMethodCallsFromSelf().stream()
                            .filter(PermissionTests::opensADoor)
                            .filter(call -> !type.getSimpleName().equals("Apply"))
                            .forEach(call -> events.add(SimpleConditionEvent.violated(type, call.getDescription())));
                }
            });

    private static boolean opensADoor(JavaMethodCall call) {
        return call.getTargetOwner().isEquivalentTo(RegisterCompany.class)
                || call.getTargetOwner().isEquivalentTo(People.class)
                        && Set.of("found", "register", "appoint", "appointIn").contains(call.getName());
    }

    private static boolean isUseCase(JavaClass type) {
        return type.getPackageName().matches("org\\.zarpe\\.\\w+\\.(application|queries)")
                && type.isAnnotatedWith(Component.class)
                && !PUBLIC.contains(type.getSimpleName());
    }

    private static boolean takesActor(JavaMethodCall call) {
        return call.getTarget().getRawParameterTypes().stream()
                .anyMatch(type -> type.isEquivalentTo(Actor.class) || HANDED_OUT.contains(type.getName()));
    }

    private static boolean takesActor(JavaCodeUnit method) {
        return method.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Actor.class));
    }

    private static String name(JavaMethod method) {
        return method.getOwner().getSimpleName() + "." + method.getName();
    }
}
