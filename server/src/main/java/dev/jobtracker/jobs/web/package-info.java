/** The owner's routes to the work that is done on the catalog. */
@NullMarked
package dev.jobtracker.jobs.web;

import org.jspecify.annotations.NullMarked;
