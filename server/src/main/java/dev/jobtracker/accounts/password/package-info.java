/** Passwords: what is a good one, how it is kept, and what happens to who guesses. */
@NullMarked
package dev.jobtracker.accounts.password;

import org.jspecify.annotations.NullMarked;
