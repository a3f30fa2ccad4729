/** The accounts themselves. */
@NullMarked
package dev.jobtracker.accounts.people;

import org.jspecify.annotations.NullMarked;
