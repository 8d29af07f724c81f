package dev.retort.processor.model;

import dev.retort.schema.Origin;
import org.jspecify.annotations.Nullable;

/**
 * What {@code @Convert} says.
 *
 * @param place where it is said
 * @param attribute the path of the attribute inside of the annotated one; empty for itself
 * @param converter the converter, or {@code null} if conversion is switched off
 */
public record Conversion(
        Origin place, String attribute, @Nullable ConverterType converter) {}
