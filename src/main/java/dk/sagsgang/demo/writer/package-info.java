/** Writes minutes as plain text, Markdown, HTML, DOCX and PDF. */
@NullMarked
package dk.sagsgang.demo.writer;

import org.jspecify.annotations.NullMarked;
