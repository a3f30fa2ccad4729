package dev.jobtracker.accounts;

import dev.jobtracker.platform.commands.Command;
import dev.jobtracker.platform.commands.CommandFailedException;
import dev.jobtracker.platform.commands.Terminal;
import dev.jobtracker.platform.web.Page;
import dev.jobtracker.platform.web.PageRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** {@code ./run users}: who has an account here, and what the owner may do with them. */
@Component
final class UsersCommand implements Command {

    private final AccountDirectory directory;

    UsersCommand(AccountDirectory directory) {
        this.directory = directory;
    }

    @Override
    public String name() {
        return "users";
    }

    @Override
    public String usage() {
        return "[list | premium EMAIL on|off | reset-link EMAIL | remove EMAIL]";
    }

    @Override
    public int run(List<String> arguments, Terminal terminal) {
        String action = arguments.isEmpty() ? "list" : arguments.getFirst();
        return switch (action + " " + arguments.size()) {
            case "list 0", "list 1" -> list(terminal);
            case "premium 3" -> premium(account(arguments.get(1)), arguments.get(2), terminal);
            case "reset-link 2" -> resetLink(account(arguments.get(1)), terminal);
            case "remove 2" -> remove(account(arguments.get(1)), terminal);
            default -> help(terminal);
        };
    }

    private int list(Terminal terminal) {
        int number = 0;
        Page<Account> page;
        do {
            page = directory.list(new PageRequest(number++, PageRequest.MAX_LIMIT));
            page.items().forEach(account -> terminal.print(line(account)));
        } while ((long) number * PageRequest.MAX_LIMIT < page.total());
        terminal.print(page.total() == 1 ? "1 account" : page.total() + " accounts");
        return 0;
    }

    private static String line(Account account) {
        return String.format(
                Locale.ROOT,
                "%-40s  %-6s  %-7s  since %.10s  %s",
                account.email(),
                account.role().key(),
                account.premium() ? "premium" : "",
                account.createdAt(),
                account.fullName());
    }

    private int premium(Account account, String wanted, Terminal terminal) {
        if (!wanted.equals("on") && !wanted.equals("off")) {
            return help(terminal);
        }
        Account changed = directory.setPremium(account.id(), wanted.equals("on"));
        terminal.print("premium is " + wanted + " for " + changed.email());
        return 0;
    }

    private int resetLink(Account account, Terminal terminal) {
        terminal.print(directory.resetLink(account.id()).toString());
        terminal.complain("It works once, for 30 minutes, for whoever has it.");
        return 0;
    }

    private int remove(Account account, Terminal terminal) {
        directory.remove(account.id());
        terminal.print(account.email() + " and everything kept of them is gone.");
        return 0;
    }

    private int help(Terminal terminal) {
        terminal.complain("./run users " + usage());
        return 2;
    }

    private Account account(String email) {
        return EmailAddress.parse(email)
                .flatMap(directory::find)
                .orElseThrow(() -> new CommandFailedException("There is no account " + email + "."));
    }
}
