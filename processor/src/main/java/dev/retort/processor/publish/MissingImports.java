package dev.retort.processor.publish;

import com.sun.source.tree.ImportTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.Collection;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Finds imports of what is not there, in the sources of javac. */
final class MissingImports {
    private final Trees trees;
    private final Elements elements;

    MissingImports(Trees trees, Elements elements) {
        this.trees = trees;
        this.elements = elements;
    }

    boolean in(Collection<TypeElement> types) {
        return types.stream().map(trees::getPath).anyMatch(path -> path != null && in(path));
    }

    private boolean in(TreePath path) {
        return path.getCompilationUnit().getImports().stream().anyMatch(this::isMissing);
    }

    private boolean isMissing(ImportTree imported) {
        String name = imported.getQualifiedIdentifier().toString();
        String owner = name.substring(0, name.lastIndexOf('.'));
        if (imported.isStatic()) {
            return elements.getTypeElement(owner) == null;
        }
        if (name.endsWith(".*")) {
            return elements.getPackageElement(owner) == null && elements.getTypeElement(owner) == null;
        }
        return elements.getTypeElement(name) == null;
    }
}
