/** What the module writes to people. */
@NullMarked
package dev.jobtracker.accounts.letters;

import org.jspecify.annotations.NullMarked;
