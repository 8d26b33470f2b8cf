package dk.sagsgang.access;

/**
 * Something that cannot be closed, since it contains nothing from the record: what a visitor has entered, what the
 * program says about itself. What the record keeps never implements it.
 */
public interface Unrestricted {}
