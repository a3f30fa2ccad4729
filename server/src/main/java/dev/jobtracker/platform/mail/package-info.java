/** Mails to people: queued with the change that causes them, then sent over SMTP or written to the outbox. */
@NullMarked
package dev.jobtracker.platform.mail;

import org.jspecify.annotations.NullMarked;
