@NullMarked
package dev.jobtracker.jobs.intake;

import org.jspecify.annotations.NullMarked;
