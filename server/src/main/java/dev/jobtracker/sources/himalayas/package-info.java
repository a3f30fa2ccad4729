/** Himalayas, a board of remote jobs. */
@NullMarked
package dev.jobtracker.sources.himalayas;

import org.jspecify.annotations.NullMarked;
