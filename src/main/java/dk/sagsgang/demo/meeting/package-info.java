/** Its meetings: who comes, what is on the agenda, how votes fall and what is decided. */
@NullMarked
package dk.sagsgang.demo.meeting;

import org.jspecify.annotations.NullMarked;
