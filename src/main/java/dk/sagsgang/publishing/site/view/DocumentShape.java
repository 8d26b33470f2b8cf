package dk.sagsgang.publishing.site.view;

/**
 * How a document of a module is written in the data form of a page where that differs from its fields. A module gives a bean for each.
 *
 * @param document the document's type
 * @param shape a type whose members have the names of the document's and the annotations by which they are written
 */
public record DocumentShape(Class<?> document, Class<?> shape) {}
