package dev.retort.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A command that was called as a user calls it.
 *
 * @param status its exit status
 * @param out what it answered
 * @param err what it complained about
 */
record Called(int status, String out, String err) {

    static Called retort(Map<String, String> environment, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Map<String, String> variables = new LinkedHashMap<>(environment);
        variables.putIfAbsent("RETORT_REGISTRY", ShopMigrations.class.getName());
        int status = Main.run(variables, new PrintWriter(out, true), new PrintWriter(err, true), arguments);
        return new Called(
                status, out.toString().replace("\r\n", "\n"), err.toString().replace("\r\n", "\n"));
    }
}
