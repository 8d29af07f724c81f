package dev.retort.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** A processor that writes an entity, and that is no service: whoever wants it has to name it. */
@SupportedAnnotationTypes("*")
public final class Latecomer extends AbstractProcessor {
    private boolean written;

    /** As the compiler makes it. */
    public Latecomer() {}

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (!written) {
            written = true;
            try (Writer writer = processingEnv
                    .getFiler()
                    .createSourceFile("com.acme.shop.Audit")
                    .openWriter()) {
                writer.write("package com.acme.shop;\n@jakarta.persistence.Entity\npublic class Audit {"
                        + " @jakarta.persistence.Id Long id; }\n");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return false;
    }
}
