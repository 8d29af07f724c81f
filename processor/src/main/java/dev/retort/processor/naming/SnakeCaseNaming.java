package dev.retort.processor.naming;

import dev.retort.schema.Names;
import java.util.Locale;

/**
 * Names as Spring Boot has Hibernate make them: {@code shippingAddress} becomes {@code shipping_address},
 * also where the mapping gives the name; a join table is called after its attribute. Delimited names stay
 * as they are.
 */
public final class SnakeCaseNaming implements NamingStrategy {

    @Override
    public String physical(String name) {
        return Names.isDelimited(name) ? name : snakeCase(name);
    }

    @Override
    public String joinTable(String ownerTable, String targetTable, String attribute) {
        return Names.bare(ownerTable) + "_" + attribute;
    }

    /** An underscore goes before each capital letter that follows a small letter or digit and is followed by one. */
    static String snakeCase(String name) {
        StringBuilder snake = new StringBuilder(name.replace('.', '_'));
        for (int i = 1; i < snake.length() - 1; i++) {
            if (isSmall(snake.charAt(i - 1))
                    && Character.isUpperCase(snake.charAt(i))
                    && isSmall(snake.charAt(i + 1))) {
                snake.insert(i++, '_');
            }
        }
        return snake.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isSmall(char c) {
        return Character.isLowerCase(c) || Character.isDigit(c);
    }
}
