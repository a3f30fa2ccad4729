/** The Muse's public API. */
@NullMarked
package dev.jobtracker.simulator.themuse;

import org.jspecify.annotations.NullMarked;
