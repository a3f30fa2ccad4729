/** Who a person is: sign-up, sign-in, sessions, and the owner of the installation. */
@NullMarked
package dev.jobtracker.accounts;

import org.jspecify.annotations.NullMarked;
