/** The site as a running server: the only place that starts Spring. */
@NullMarked
package dk.sagsgang.cli.server;

import org.jspecify.annotations.NullMarked;
