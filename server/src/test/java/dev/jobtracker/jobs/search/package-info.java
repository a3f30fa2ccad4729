@NullMarked
package dev.jobtracker.jobs.search;

import org.jspecify.annotations.NullMarked;
