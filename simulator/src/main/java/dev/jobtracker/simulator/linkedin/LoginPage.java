package dev.jobtracker.simulator.linkedin;

import dev.jobtracker.simulator.wire.Reply;
import dev.jobtracker.simulator.wire.Request;

/** A small page on which a person chooses who to be. */
final class LoginPage {

    /** The query parameter that carries the choice. */
    static final String CHOICE = "simulated_person";

    private static final String STYLE = """
            body{font:17px system-ui;max-width:26rem;margin:4rem auto;padding:0 1rem}
            a{display:block;padding:.8rem 1rem;margin:.5rem 0;border:1px solid #999;border-radius:.6rem;color:inherit}
            """;

    private LoginPage() {}

    static Reply ask(Request request) {
        StringBuilder choices = new StringBuilder();
        for (Person person : Person.ALL) {
            String email = person.email() == null ? "no e-mail address" : person.email();
            choices.append(choice(request, person.key(), person.name() + " · " + email));
        }
        choices.append(choice(request, "cancel", "Cancel signing in"));
        choices.append(choice(request, "deny", "Sign in, but refuse the application"));
        return page("Simulated LinkedIn", "<p>Who is signing in?</p>" + choices);
    }

    static Reply broken(String reason) {
        Reply page = page("Bummer, something went wrong.", "<p>" + escaped(reason) + "</p>");
        return new Reply(400, page.headers(), page.body());
    }

    private static String choice(Request request, String key, String words) {
        String address = "?" + request.query() + "&" + CHOICE + "=" + key;
        return "<a id=\"" + key + "\" href=\"" + escaped(address) + "\">" + escaped(words) + "</a>";
    }

    private static Reply page(String title, String content) {
        return Reply.html(
                200,
                "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>" + title + "</title><style>" + STYLE
                        + "</style><h1>" + title + "</h1>" + content + "</html>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
