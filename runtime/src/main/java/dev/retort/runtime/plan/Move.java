package dev.retort.runtime.plan;

import dev.retort.runtime.Direction;

/**
 * One revision to go, one way.
 *
 * @param id the revision's id
 * @param direction which way
 */
public record Move(String id, Direction direction) {}
