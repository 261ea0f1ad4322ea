/** Mails that the product sends: over SMTP, or into the outbox of the demonstration. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.zarpe.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
