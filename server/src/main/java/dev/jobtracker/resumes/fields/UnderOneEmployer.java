package dev.jobtracker.resumes.fields;

import dev.jobtracker.resumes.document.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gives an employer that is named once to all the posts below that were held there. */
final class UnderOneEmployer {

    private static final Pattern OWN_MASTER =
            Pattern.compile("(?i).*\\b(?:free-?lanc|frilans|self-employed|egen|egenföretag|selbstständig).*");
    private static final int LONGEST_PAUSE_MONTHS = 3;

    private UnderOneEmployer() {}

    /** The posts, without those that only tell how long somebody was with the employer of the next. */
    static List<Post> of(List<Post> posts) {
        List<Post> kept = new ArrayList<>();
        Post employer = null;
        Post above = null;
        for (Post post : posts) {
            if (isTitleAlone(post) && above != null && isFrame(above, post)) {
                kept.remove(above);
                employer = above;
                employer.company = employer.company == null ? employer.title : employer.company;
            }
            if (isTitleAlone(post) && employer != null && above != null && isNear(above.entry, post.entry)) {
                post.company = employer.company;
                post.place = employer.place;
                post.employerAbove = true;
            } else {
                employer = isAboveItsTitle(post) || post.entry.group() != null ? post : null;
            }
            kept.add(post);
            above = post;
        }
        return kept;
    }

    private static boolean isTitleAlone(Post post) {
        return post.title != null
                && post.company == null
                && post.place == null
                && post.entry.header().size() == 1
                && !OWN_MASTER.matcher(post.title).matches();
    }

    /** One name with the whole time, and nothing told of it, before a post of a part of that time. */
    private static boolean isFrame(Post above, Post post) {
        boolean oneName = above.title == null || (above.company == null && !above.open.isEmpty());
        DateSpan whole = above.entry.span();
        DateSpan part = post.entry.span();
        return oneName
                && above.entry.body().isEmpty()
                && whole != null
                && part != null
                && !whole.isSingle()
                && whole.start().index() <= part.start().index()
                && end(whole) >= end(part);
    }

    private static boolean isNear(Entry above, Entry below) {
        DateSpan one = above.span();
        DateSpan other = below.span();
        return one != null
                && other != null
                && one.start().index() <= end(other) + LONGEST_PAUSE_MONTHS
                && other.start().index() <= end(one) + LONGEST_PAUSE_MONTHS;
    }

    private static int end(DateSpan span) {
        PartialDate end = span.end();
        if (end == null) {
            return Integer.MAX_VALUE - LONGEST_PAUSE_MONTHS;
        }
        return end.month() == 0 ? end.index() + 11 : end.index();
    }

    private static boolean isAboveItsTitle(Post post) {
        List<Line> header = post.entry.header();
        return header.size() > 1
                && names(header.getFirst(), post.company)
                && post.title != null
                && !names(header.getFirst(), post.title);
    }

    private static boolean names(Line line, @Nullable String name) {
        return name != null && line.text().contains(name);
    }
}
