/** Where people reach this installation. */
@NullMarked
package dev.jobtracker.platform.address;

import org.jspecify.annotations.NullMarked;
