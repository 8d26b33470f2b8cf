/** Manifests beside exports, as OS2web sites read them: what is published and what is withdrawn. */
@NullMarked
package dk.sagsgang.importing.internal.exports.os2web;

import org.jspecify.annotations.NullMarked;
