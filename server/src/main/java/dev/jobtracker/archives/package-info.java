/** What comes from other programs and goes to them: applications as CSV. */
@NullMarked
package dev.jobtracker.archives;

import org.jspecify.annotations.NullMarked;
