/**
 * Who there is: municipalities, legislative terms, organizations with their changing names, persons, and who sits where.
 * People and organizations keep their id and address however sources spell them.
 */
@ApplicationModule(
        displayName = "Register",
        allowedDependencies = {"findings", "access", "storage", "installation", "files"})
@NullMarked
package dk.sagsgang.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
