/** One file with everything an installation owns, and back from it. */
@NullMarked
package dev.jobtracker.platform.backup;

import org.jspecify.annotations.NullMarked;
