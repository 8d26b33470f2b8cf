package dk.sagsgang.demo;

/**
 * A file of the demo as it is.
 *
 * @param name the file's name
 * @param text its contents
 */
public record DemoFile(String name, String text) {}
