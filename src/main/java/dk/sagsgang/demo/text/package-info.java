/** Files of the demo on the class path, and Danish wording. */
@NullMarked
package dk.sagsgang.demo.text;

import org.jspecify.annotations.NullMarked;
