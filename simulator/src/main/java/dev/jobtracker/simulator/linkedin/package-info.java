/** LinkedIn's OpenID Connect provider with everything that is peculiar about it. */
@NullMarked
package dev.jobtracker.simulator.linkedin;

import org.jspecify.annotations.NullMarked;
