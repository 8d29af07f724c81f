package dev.retort.processor.model;

/**
 * An {@code AttributeConverter}.
 *
 * @param type the qualified name of its class
 * @param attributeType the type of the attributes that it converts
 * @param columnType the type that it converts them to
 * @param autoApply whether it converts each attribute of that type by itself
 */
public record ConverterType(String type, JavaType attributeType, JavaType columnType, boolean autoApply) {}
