/** Random tokens that people carry and of which only the hash is kept. */
@NullMarked
package dev.jobtracker.accounts.token;

import org.jspecify.annotations.NullMarked;
