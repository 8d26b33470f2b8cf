@NullMarked
package dk.sagsgang.feeds.web;

import org.jspecify.annotations.NullMarked;
