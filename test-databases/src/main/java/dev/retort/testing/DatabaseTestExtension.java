package dev.retort.testing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;
import org.junit.platform.commons.support.AnnotationSupport;

/** Runs a {@link DatabaseTest} once an engine. */
final class DatabaseTestExtension implements TestTemplateInvocationContextProvider {

    private static final String CHOICE = "retort.engines";

    @Override
    public boolean supportsTestTemplate(ExtensionContext context) {
        return AnnotationSupport.isAnnotated(context.getRequiredTestMethod(), DatabaseTest.class);
    }

    @Override
    public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(ExtensionContext context) {
        Engine[] named = AnnotationSupport.findAnnotation(context.getRequiredTestMethod(), DatabaseTest.class)
                .orElseThrow()
                .value();
        List<Engine> chosen = chosen(System.getProperty(CHOICE, ""));
        return Arrays.stream(named.length == 0 ? Engine.values() : named)
                .map(engine -> new OnEngine(engine, chosen.contains(engine)));
    }

    private static List<Engine> chosen(String choice) {
        if (choice.isBlank()) {
            return List.of(Engine.values());
        }
        return Arrays.stream(choice.split(","))
                .map(name -> Engine.valueOf(name.strip().toUpperCase(Locale.ROOT)))
                .toList();
    }

    /** The test on one engine. */
    private record OnEngine(Engine engine, boolean chosen) implements TestTemplateInvocationContext {

        @Override
        public String getDisplayName(int invocationIndex) {
            return engine.name();
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            ExecutionCondition condition = context -> chosen
                    ? engine.missing()
                            .map(ConditionEvaluationResult::disabled)
                            .orElse(ConditionEvaluationResult.enabled(""))
                    : ConditionEvaluationResult.disabled(engine + " is not among " + CHOICE);
            return List.of(condition, new FreshDatabases(engine));
        }
    }

    /** Gives each parameter its own database and drops it when the invocation is over. */
    private record FreshDatabases(Engine engine) implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == TestDatabase.class;
        }

        @Override
        public TestDatabase resolveParameter(ParameterContext parameter, ExtensionContext context) {
            TestDatabase database = engine.create();
            // The store closes it after the test and all that follows the test.
            context.getStore(Namespace.create(DatabaseTest.class)).put(database, database);
            return database;
        }
    }
}
