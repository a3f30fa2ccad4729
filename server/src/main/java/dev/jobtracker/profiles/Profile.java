package dev.jobtracker.profiles;

import dev.jobtracker.accounts.LinkedInIdentity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person's profile.
 *
 * @param version grows with every change
 * @param pictureHash names the picture that we keep; null where there is none
 * @param linkedIn what LinkedIn told; null where the account is not linked to it
 */
public record Profile(
        UUID accountId,
        long version,
        ProfileFields fields,
        @Nullable String pictureHash,
        @Nullable LinkedInIdentity linkedIn) {}
