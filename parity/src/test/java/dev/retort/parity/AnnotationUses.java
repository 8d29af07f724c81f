package dev.retort.parity;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What annotations say in sources: {@code Column} for an annotation, {@code Column.length} for a member,
 * {@code JoinTable.foreignKey>ForeignKey.name} for a member of an annotation in another, {@code EnumType.STRING} for a
 * constant.
 */
final class AnnotationUses extends TreeScanner<@Nullable Void, String> {

    private final Set<String> uses = new TreeSet<>();

    private AnnotationUses() {}

    static Set<String> in(Iterable<Model> models) {
        AnnotationUses all = new AnnotationUses();
        models.forEach(model -> model.sources()
                .values()
                .forEach(text -> all.scan(SourceTrees.of(text).unit(), "")));
        return all.uses;
    }

    @Override
    public @Nullable Void visitAnnotation(AnnotationTree annotation, String holder) {
        String name = simpleName(annotation.getAnnotationType());
        uses.add(name);
        for (ExpressionTree argument : annotation.getArguments()) {
            boolean named = argument instanceof AssignmentTree;
            String member = named ? ((AssignmentTree) argument).getVariable().toString() : "value";
            ExpressionTree value = named ? ((AssignmentTree) argument).getExpression() : argument;
            uses.add(name + "." + member);
            if (!holder.isEmpty()) {
                uses.add(holder + ">" + name + "." + member);
            }
            value(value, name + "." + member);
        }
        return null;
    }

    private void value(ExpressionTree value, String member) {
        if (value instanceof NewArrayTree array) {
            array.getInitializers().forEach(element -> value(element, member));
        } else {
            if (value instanceof MemberSelectTree constant) {
                uses.add(simpleName(constant.getExpression()) + "." + constant.getIdentifier());
            }
            scan(value, member);
        }
    }

    /** Annotations in a class are in nothing but that. */
    @Override
    public @Nullable Void visitClass(ClassTree type, String holder) {
        return super.visitClass(type, "");
    }

    private static String simpleName(Tree type) {
        String name = type.toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
