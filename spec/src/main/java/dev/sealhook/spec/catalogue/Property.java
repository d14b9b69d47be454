package dev.sealhook.spec.catalogue;

import dev.sealhook.spec.problem.Location;

/**
 * One listed property of an object.
 *
 * @param location where its schema stands
 */
public record Property(String name, TypeUse type, boolean required, Documentation documentation, Location location) {}
