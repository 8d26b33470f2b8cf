/**
 * One small reader per format. Each takes a file's bytes and yields its lines in reading order, with what the format knows of
 * headings, tables and links, and nothing else: what the words mean is the grammar's work. A reader keeps every visible word
 * and refuses, with a reason, what it cannot read.
 */
@NullMarked
package dk.sagsgang.importing.internal.readers;

import org.jspecify.annotations.NullMarked;
