package dev.jobtracker.simulator.fault;

import dev.jobtracker.simulator.Upstream;
import dev.jobtracker.simulator.wire.Reply;
import java.util.function.Supplier;

/** A friendly web page with status 200, as proxies and captive portals send. */
public record HtmlPage() implements Fault {

    private static final String PAGE = """
            <!doctype html><html><head><title>Just a moment</title></head>
            <body><h1>Checking your browser</h1><p>This page will reload by itself.</p></body></html>
            """;

    @Override
    public Reply spoil(Supplier<Reply> honest, Upstream upstream) {
        return Reply.html(200, PAGE);
    }
}
