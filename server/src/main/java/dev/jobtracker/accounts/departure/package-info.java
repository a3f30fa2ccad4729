/** Taking everything along, and leaving. */
@NullMarked
package dev.jobtracker.accounts.departure;

import org.jspecify.annotations.NullMarked;
