/** The Muse, a board of mostly American companies. */
@NullMarked
package dev.jobtracker.sources.themuse;

import org.jspecify.annotations.NullMarked;
