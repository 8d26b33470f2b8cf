package dk.sagsgang.access;

/**
 * Something that nobody can have closed, since nothing of the record is in it: what a visitor has entered, what the program
 * says of itself. What the record keeps never implements it.
 */
public interface Unrestricted {}
