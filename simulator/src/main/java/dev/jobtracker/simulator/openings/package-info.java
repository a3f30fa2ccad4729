/** The same openings as the boards beside JobTech show them: some here, some there, each a little different. */
@NullMarked
package dev.jobtracker.simulator.openings;

import org.jspecify.annotations.NullMarked;
