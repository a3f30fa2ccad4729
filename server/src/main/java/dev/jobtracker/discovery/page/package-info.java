/** Reads a posting out of a web page that a person found, and says how sure that is. */
@NullMarked
package dev.jobtracker.discovery.page;

import org.jspecify.annotations.NullMarked;
