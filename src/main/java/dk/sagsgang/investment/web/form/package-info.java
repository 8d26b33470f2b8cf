/**
 * A calculation as the questions of a form: fields as somebody typed them, turned into an investment file and back without
 * losing anything. What the questions have no room for stays as YAML in fields of its own.
 */
@NullMarked
package dk.sagsgang.investment.web.form;

import org.jspecify.annotations.NullMarked;
