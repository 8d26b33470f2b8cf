/**
 * The investment calculator: questions at the left, the result at the right. A calculation is never kept; it travels in the
 * address and in the file that one can take along.
 */
@NullMarked
package dk.sagsgang.investment.web.calculator;

import org.jspecify.annotations.NullMarked;
