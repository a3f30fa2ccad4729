/** The invented openings that are served when no data folder is given. */
@NullMarked
package dev.jobtracker.simulator.invented;

import org.jspecify.annotations.NullMarked;
