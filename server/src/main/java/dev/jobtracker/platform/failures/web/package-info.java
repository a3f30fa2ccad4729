/** The owner's page of unexpected failures. */
@NullMarked
package dev.jobtracker.platform.failures.web;

import org.jspecify.annotations.NullMarked;
