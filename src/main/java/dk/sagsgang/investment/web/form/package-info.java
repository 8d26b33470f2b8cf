/**
 * A calculation as the questions of a form. A form is bound to the fields of an investment file, which the readers of such files
 * read as they are and from which the text in addresses is written; a file fills in a form. Nothing is lost either
 * way: what the questions have no room for stays as YAML in fields of its own.
 */
@NullMarked
package dk.sagsgang.investment.web.form;

import org.jspecify.annotations.NullMarked;
