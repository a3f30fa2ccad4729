/** The owner's routes for switching sources and giving them keys. */
@NullMarked
package dev.jobtracker.sources.web;

import org.jspecify.annotations.NullMarked;
