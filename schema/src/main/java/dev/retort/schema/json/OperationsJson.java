package dev.retort.schema.json;

import dev.retort.schema.operation.Operation;
import java.util.Collection;
import java.util.List;

/** Operations as JSON: objects whose member {@code op} says which one it is, in a list, one line each. */
public final class OperationsJson {
    private OperationsJson() {}

    /** The text of operations in their order, without an end of line after it. */
    public static String write(Collection<? extends Operation> operations) {
        return JsonPrinter.print(
                JsonObject.lines().put("operations", toTree(operations)).build());
    }

    /**
     * Reads what {@link #write} writes.
     *
     * @throws JsonException if the text is not a list of operations
     */
    public static List<Operation> read(String json) {
        return JsonFields.read(
                JsonParser.parse(json), "", fields -> fields.objects("operations", OperationReader::read));
    }

    /** The operations as a JSON value. */
    public static JsonArray toTree(Collection<? extends Operation> operations) {
        OperationWriter writer = new OperationWriter();
        return JsonArray.lines(
                operations.stream().map(operation -> operation.accept(writer)).toList());
    }
}
