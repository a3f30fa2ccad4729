/** LinkedIn's export of a member's own data: into the profile and among the applications. */
@NullMarked
package dev.jobtracker.archives.linkedin;

import org.jspecify.annotations.NullMarked;
