package dev.jobtracker.jobs.text;

import dev.jobtracker.jobs.text.PlainTag.Kind;
import org.jspecify.annotations.Nullable;

/** The tags that are open at one place of a text, of which each may stand only where no parser moves it. */
final class OpenTags {

    private static final int DEEPEST = 64;

    private final PlainTag[] open = new PlainTag[DEEPEST];
    private int depth;

    /** Opens a tag, unless it would end or move another here; says whether it did. */
    boolean open(PlainTag tag) {
        if (depth == DEEPEST || !fits(tag)) {
            return false;
        }
        if (!tag.isEmpty()) {
            open[depth++] = tag;
        }
        return true;
    }

    private boolean fits(PlainTag tag) {
        PlainTag around = last();
        return switch (tag.kind()) {
            case INLINE, BREAK -> true;
            case LINK -> !isOpen(Kind.LINK);
            case ITEM -> around != null && around.kind() == Kind.LIST && !isOpen(Kind.PARAGRAPH);
            case HEADING -> !isOpen(Kind.HEADING) && !isOpen(Kind.PARAGRAPH);
            case PARAGRAPH, LIST, BLOCK, RULE -> !isOpen(Kind.PARAGRAPH);
        };
    }

    private boolean isOpen(Kind kind) {
        for (int index = 0; index < depth; index++) {
            if (open[index].kind() == kind) {
                return true;
            }
        }
        return false;
    }

    /** The tag that was opened last and is to be closed first; null when none is open. */
    @Nullable
    PlainTag last() {
        return depth == 0 ? null : open[depth - 1];
    }

    void closeLast() {
        depth--;
    }
}
