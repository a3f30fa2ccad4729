package dev.jobtracker.accounts.web;

import dev.jobtracker.accounts.Account;
import dev.jobtracker.platform.web.Page;
import java.util.List;

/** One page of the accounts. */
record OwnerUserPage(List<OwnerUser> items, int page, int limit, long total) {

    static OwnerUserPage of(Page<Account> accounts) {
        List<OwnerUser> items = accounts.items().stream().map(OwnerUser::of).toList();
        return new OwnerUserPage(items, accounts.page(), accounts.limit(), accounts.total());
    }
}
