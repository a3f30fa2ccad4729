/** Indeed's Publisher API as it was, in JSON and XML. */
@NullMarked
package dev.jobtracker.simulator.indeed;

import org.jspecify.annotations.NullMarked;
