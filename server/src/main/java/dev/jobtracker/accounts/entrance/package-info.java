/** The ways in: signing up, signing in, and getting back in. */
@NullMarked
package dev.jobtracker.accounts.entrance;

import org.jspecify.annotations.NullMarked;
