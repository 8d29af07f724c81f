package dev.retort.docs;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Strictness;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which module may know which, and other rules of the shape that no compiler holds. */
class ArchitectureTest {

    private static final String ANNOTATIONS = "dev.retort.annotations..";
    private static final String SCHEMA = "dev.retort.schema..";
    private static final String PROCESSOR = "dev.retort.processor..";
    private static final String RUNTIME = "dev.retort.runtime..";
    private static final String CLI = "dev.retort.cli..";

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(
                    "dev.retort.annotations",
                    "dev.retort.schema",
                    "dev.retort.processor",
                    "dev.retort.runtime",
                    "dev.retort.cli");

    @ParameterizedTest
    @ValueSource(strings = {ANNOTATIONS, SCHEMA, PROCESSOR, RUNTIME, CLI})
    void everyModuleIsLookedAt(String module) {
        assertThat(PRODUCT.that(resideInAnyPackage(module))).isNotEmpty();
    }

    @Test
    void annotationsKnowNothing() {
        classes()
                .that()
                .resideInAPackage(ANNOTATIONS)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(ANNOTATIONS, "java..")
                .check(PRODUCT);
    }

    @Test
    void theSchemaKnowsOnlyTheJdkAndAStreamOfJson() {
        classes()
                .that()
                .resideInAPackage(SCHEMA)
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(SCHEMA, "java..", "com.google.gson.stream..", "org.jspecify..")
                                // How strict the stream is.
                                .or(equivalentTo(Strictness.class)))
                .check(PRODUCT);
    }

    @Test
    void theProcessorDoesNotKnowTheRuntime() {
        noClasses()
                .that()
                .resideInAPackage(PROCESSOR)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(RUNTIME, CLI)
                .check(PRODUCT);
    }

    @Test
    void theRuntimeDoesNotKnowTheProcessor() {
        noClasses()
                .that()
                .resideInAnyPackage(RUNTIME, CLI)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(PROCESSOR, "javax.annotation.processing..", "javax.lang.model..")
                .check(PRODUCT);
    }

    @Test
    void theRuntimeDoesNotKnowTheCommandLine() {
        noClasses()
                .that()
                .resideInAPackage(RUNTIME)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(CLI)
                .check(PRODUCT);
    }

    @Test
    void anInternalPackageIsSeenInItsOwnModuleOnly() {
        for (String module : Set.of(ANNOTATIONS, SCHEMA, PROCESSOR, RUNTIME, CLI)) {
            String name = module.substring(0, module.length() - 2);
            noClasses()
                    .that()
                    .resideOutsideOfPackage(module)
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(name + "..internal..")
                    .check(PRODUCT);
        }
    }

    @Test
    void everyPackageIsNullMarked() {
        Set<String> unmarked = PRODUCT.that(resideOutsideOfPackages(ANNOTATIONS)).stream()
                .map(JavaClass::getPackage)
                .filter(candidate -> !candidate.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(unmarked).as("packages without @NullMarked").isEmpty();
    }

    @Test
    void nobodyWritesToTheConsoleButTheCommandLine() {
        noClasses()
                .that(describe(
                        "are not the command line",
                        type -> !resideInAnyPackage(CLI).test(type)))
                .should(writeToTheConsole())
                .check(PRODUCT);
    }

    /** Else what is written on one machine differs from what is written on another: digits, and the I of Turkish. */
    @Test
    void nobodyAsksForTheLocaleOfTheMachine() {
        noClasses()
                .should()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "formatted", Object[].class)
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .check(PRODUCT);
    }

    private static ArchCondition<JavaClass> writeToTheConsole() {
        return new ArchCondition<>("write to the console") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getFieldAccessesFromSelf().stream()
                        .filter(access -> access.getTargetOwner().isEquivalentTo(System.class))
                        .forEach(access -> events.add(SimpleConditionEvent.satisfied(type, access.getDescription())));
            }
        };
    }
}
