/** What tests of several modules share: small worlds, servers to test against, and where outside samples lie. */
@NullMarked
package dk.sagsgang._support;

import org.jspecify.annotations.NullMarked;
