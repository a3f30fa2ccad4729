package dev.jobtracker.resumes.fields;

import dev.jobtracker.resumes.WorkExperience;
import dev.jobtracker.resumes.document.Line;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells title, employer and place of a post apart. */
final class Posts {

    private final TitleWords titles;
    private final Places places;

    Posts(TitleWords titles, Places places) {
        this.titles = titles;
        this.places = places;
    }

    /** What was read of one post, still to be judged by how the others are written. */
    private static final class Post {

        private final Entry entry;
        private final List<String> open = new ArrayList<>();
        private @Nullable String title;
        private @Nullable String company;
        private @Nullable String place;
        private boolean titleFirst = true;
        private boolean sure = true;

        Post(Entry entry) {
            this.entry = entry;
            this.company = entry.group();
        }
    }

    List<WorkExperience> read(List<Entry> entries, EvidenceLog evidence) {
        List<Post> posts = entries.stream().map(this::assignByWords).toList();
        long first = posts.stream()
                .filter(post -> post.title != null && post.company != null)
                .filter(post -> post.titleFirst)
                .count();
        long known = posts.stream()
                .filter(post -> post.title != null && post.company != null)
                .count();
        boolean titleFirst = known == 0 || first * 2 >= known;
        List<WorkExperience> experience = new ArrayList<>();
        for (Post post : posts) {
            assignByOrder(post, titleFirst);
            if (post.title != null || post.company != null) {
                note(post, "experience[" + experience.size() + "]", evidence);
                experience.add(experience(post));
            }
        }
        return experience;
    }

    private Post assignByWords(Entry entry) {
        Post post = new Post(entry);
        for (Line line : entry.header()) {
            for (String part : HeaderParts.of(line.text())) {
                assign(post, part, true);
            }
        }
        return post;
    }

    private void assign(Post post, String part, boolean whole) {
        boolean title = titles.isTitle(part);
        boolean company = Organisations.isNamed(part);
        if (post.place == null && places.isPlace(part)) {
            post.place = part;
            return;
        }
        List<String> pieces = HeaderParts.byComma(part);
        if (whole && pieces.size() > 1 && pieces.size() <= 4 && isSeveral(post, pieces, title)) {
            String last = pieces.getLast();
            boolean twoPlaces = pieces.size() > 2 && places.isPlace(pieces.get(pieces.size() - 2) + ", " + last);
            int named = twoPlaces ? pieces.size() - 2 : pieces.size();
            pieces.subList(0, named).forEach(piece -> assign(post, piece, false));
            if (twoPlaces) {
                assign(post, pieces.get(named) + ", " + last, false);
            }
        } else if (title && !company && post.title == null) {
            post.title = part;
            post.titleFirst = post.company == null && post.open.isEmpty();
        } else if (company && post.company == null) {
            post.company = part;
        } else if (title && post.title == null) {
            post.title = part;
            post.titleFirst = post.company == null && post.open.isEmpty();
        } else {
            post.open.add(part);
        }
    }

    /** Whether the commas stand between a title, an employer and a place. */
    private boolean isSeveral(Post post, List<String> pieces, boolean title) {
        boolean endsInPlace = places.isPlace(pieces.getLast()) || places.isKnown(pieces.getLast());
        boolean startsWithTitle =
                titles.isTitle(pieces.getFirst()) && pieces.stream().skip(1).noneMatch(titles::isTitle);
        boolean endsWithTitle = titles.isTitle(pieces.getLast()) && !titles.isTitle(pieces.getFirst());
        return endsInPlace || (title && post.company == null && (startsWithTitle || endsWithTitle));
    }

    private void assignByOrder(Post post, boolean titleFirst) {
        for (String part : post.open) {
            boolean asTitle = post.title == null && (post.company != null || titleFirst);
            if (asTitle) {
                post.title = part;
                post.sure = false;
            } else if (post.company == null) {
                post.company = part;
                post.sure &= post.title != null && titles.isTitle(post.title);
            } else if (post.title == null) {
                post.title = part;
                post.sure = false;
            }
        }
    }

    private static WorkExperience experience(Post post) {
        DateSpan span = post.entry.span();
        PartialDate end = span == null ? null : span.end();
        return new WorkExperience(
                post.title,
                post.company,
                post.place,
                span == null ? null : span.start().toString(),
                end == null ? null : end.toString(),
                span != null && span.current(),
                post.entry.description());
    }

    private static void note(Post post, String field, EvidenceLog evidence) {
        String source = post.entry.source();
        if (post.title != null) {
            evidence.note(field + ".title", post.sure ? 0.9 : 0.6, source);
        }
        if (post.company != null) {
            evidence.note(
                    field + ".company", post.sure ? 0.85 : 0.55, post.entry.group() == null ? source : post.company);
        }
        if (post.place != null) {
            evidence.note(field + ".location", 0.8, source);
        }
        if (post.entry.span() != null) {
            evidence.note(field + ".start", 0.95, post.entry.dates());
        }
    }
}
