/** The owner's page of background tasks. */
@NullMarked
package dev.jobtracker.platform.tasks.web;

import org.jspecify.annotations.NullMarked;
