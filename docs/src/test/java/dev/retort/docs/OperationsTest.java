package dev.retort.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.runtime.Operations;
import java.lang.reflect.Method;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every operation is shown. */
class OperationsTest {
    @Test
    void everyOperationIsShown() {
        String page = Page.at("docs/reference/operations.md").whole().text();

        assertThat(Stream.of(Operations.class.getMethods()).map(Method::getName).distinct())
                .allSatisfy(name -> assertThat(page).contains("`" + name + "`").contains("op." + name + "("));
    }
}
