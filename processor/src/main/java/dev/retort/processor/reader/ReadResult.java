package dev.retort.processor.reader;

import dev.retort.processor.model.EntityModel;
import dev.retort.schema.finding.Finding;
import java.util.List;
import java.util.SortedSet;

/**
 * What was read.
 *
 * @param model what the classes say; without what a finding of severity error is about
 * @param index where the places of the model are in the source
 * @param unresolved the types, as written, that do not exist (yet), each with the place that needs it: as
 *     long as there is one, the model is not complete and nothing may be concluded from it
 * @param findings what is wrong with the classes, or worth a look
 */
public record ReadResult(
        EntityModel model, ElementIndex index, SortedSet<UnresolvedType> unresolved, List<Finding> findings) {}
