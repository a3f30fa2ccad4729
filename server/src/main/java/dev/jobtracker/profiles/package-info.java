/** What a person tells of themselves: who they are, what they have done, what they look for, how the app suits them. */
@NullMarked
package dev.jobtracker.profiles;

import org.jspecify.annotations.NullMarked;
