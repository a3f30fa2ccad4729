/** Describes the interface, to programs and to people. */
@NullMarked
package dev.jobtracker.platform.web.docs;

import org.jspecify.annotations.NullMarked;
