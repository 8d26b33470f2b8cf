/**
 * What the figures of a document must keep: totals, differences, shares, balances carried forward. All arithmetic is exact;
 * where it is ambiguous which cells belong together, the rules are silent.
 */
@NullMarked
package dk.sagsgang.economy.rules;

import org.jspecify.annotations.NullMarked;
