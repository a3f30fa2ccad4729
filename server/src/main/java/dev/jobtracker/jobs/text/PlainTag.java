package dev.jobtracker.jobs.text;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A tag whose meaning depends on nothing but where it opens and closes.
 *
 * @param shown whether it stays when HTML is made safe; its content does in any case
 */
record PlainTag(String name, Kind kind, boolean shown) {

    enum Kind {
        INLINE,
        LINK,
        PARAGRAPH,
        HEADING,
        LIST,
        ITEM,
        BLOCK,
        BREAK,
        RULE
    }

    private static final Map<String, PlainTag> ALL = Stream.of(
                    tags(Kind.INLINE, true, "strong", "b", "em", "i", "u", "s", "sub", "sup", "code"),
                    tags(Kind.INLINE, false, "span", "font", "small"),
                    tags(Kind.LINK, true, "a"),
                    tags(Kind.PARAGRAPH, true, "p"),
                    tags(Kind.HEADING, true, "h1", "h2", "h3", "h4", "h5", "h6"),
                    tags(Kind.LIST, true, "ul", "ol"),
                    tags(Kind.ITEM, true, "li"),
                    tags(Kind.BLOCK, true, "div", "blockquote"),
                    tags(Kind.BLOCK, false, "section", "article", "header", "footer"),
                    tags(Kind.BREAK, true, "br"),
                    tags(Kind.RULE, true, "hr"))
            .flatMap(identity())
            .collect(toMap(PlainTag::name, identity()));

    private static Stream<PlainTag> tags(Kind kind, boolean shown, String... names) {
        return Stream.of(names).map(name -> new PlainTag(name, kind, shown));
    }

    /** The tag of that name, in lower case; null for every other. */
    static @Nullable PlainTag named(String name) {
        return ALL.get(name);
    }

    /** Whether it has no content and no end. */
    boolean isEmpty() {
        return kind == Kind.BREAK || kind == Kind.RULE;
    }
}
