/** Signing in with LinkedIn (OpenID Connect), with its peculiarities. */
@NullMarked
package dev.jobtracker.accounts.linkedin;

import org.jspecify.annotations.NullMarked;
