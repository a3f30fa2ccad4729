/** The data directory, where everything that is not in the database lives. */
@NullMarked
package dev.jobtracker.platform.files;

import org.jspecify.annotations.NullMarked;
