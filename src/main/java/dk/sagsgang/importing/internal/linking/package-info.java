/** Whom and what printed words mean: each rule is one small class, and each keeps its answer in the register or among the cases. */
@NullMarked
package dk.sagsgang.importing.internal.linking;

import org.jspecify.annotations.NullMarked;
