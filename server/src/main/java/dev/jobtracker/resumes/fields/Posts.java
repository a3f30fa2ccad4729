package dev.jobtracker.resumes.fields;

import dev.jobtracker.resumes.WorkExperience;
import dev.jobtracker.resumes.document.Line;
import dev.jobtracker.resumes.document.Line.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tells title, employer and place of a post apart. */
final class Posts {

    private final TitleWords titles;
    private final Places places;
    private final boolean headed;

    /** @param headed whether a heading says that these are posts */
    Posts(TitleWords titles, Places places, boolean headed) {
        this.titles = titles;
        this.places = places;
        this.headed = headed;
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
        posts.forEach(post -> assignByOrder(post, titleFirst));
        for (Post post : UnderOneEmployer.of(posts)) {
            if (post.title != null || post.company != null) {
                note(post, "experience[" + experience.size() + "]", evidence);
                experience.add(experience(post));
            }
        }
        return experience;
    }

    private Post assignByWords(Entry entry) {
        Post post = new Post(entry);
        post.sure = headed;
        for (Line line : entry.header()) {
            if (line.weight() == Weight.BODY && NamedLine.isRunningText(line.text(), titles)) {
                continue;
            }
            List<String> parts = HeaderParts.of(line.text());
            parts.forEach(part -> assign(post, part));
            if (parts.size() == 3 && places.looksLikeName(parts.getLast())) {
                post.perhapsPlace = parts.getLast();
            }
        }
        return post;
    }

    private void assign(Post post, String part) {
        NamedLine line = NamedLine.of(part, places, titles);
        List<String> names = line.names();
        boolean oneName = names.size() == 1 && line.place() == null;
        if (post.place == null && names.isEmpty()) {
            post.place = line.place();
        } else if (oneName || names.isEmpty() || names.size() > 3 || !isSeveral(post, line)) {
            assignName(post, part);
        } else {
            post.place = post.place == null ? line.place() : post.place;
            names.forEach(name -> assignName(post, name));
            if (names.size() == 3 && places.looksLikeName(names.getLast())) {
                post.perhapsPlace = names.getLast();
            }
        }
    }

    private void assignName(Post post, String name) {
        boolean title = titles.isTitle(name);
        boolean company = Organisations.isNamed(name);
        if (company && post.company == null && (!title || post.title != null)) {
            post.company = name;
        } else if (title && post.title == null) {
            post.title = name;
            post.titleFirst = post.company == null && post.open.isEmpty();
        } else if (company && post.company == null) {
            post.company = name;
        } else {
            post.open.add(name);
        }
    }

    /** Whether the commas stand between a title, an employer and a place. */
    private boolean isSeveral(Post post, NamedLine line) {
        List<String> names = line.names();
        if (line.place() != null) {
            return true;
        }
        boolean named = Organisations.isNamed(String.join(", ", names));
        long titled = names.stream().filter(titles::isTitle).count();
        boolean alone = post.title == null
                && post.company == null
                && post.entry.header().size() == 1
                && names.stream().allMatch(places::looksLikeName);
        return (titled == 1 && post.company == null) || (titled == 0 && !named && alone);
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
            } else if (post.place == null && part.equals(post.perhapsPlace)) {
                post.place = part;
            }
        }
        employerBeforeCountry(post);
        placeBehindEmployer(post);
    }

    /** "Nordhavn Shipyard, Gdansk" where the title stands elsewhere: the last word is a town that the list lacks. */
    private void placeBehindEmployer(Post post) {
        List<String> names = post.company == null ? List.of() : HeaderParts.byComma(post.company);
        if (post.title == null || post.place != null || names.size() != 2 || post.entry.group() != null) {
            return;
        }
        String last = names.getLast();
        boolean oneWord = last.indexOf(' ') < 0 && places.looksLikeName(last) && last.indexOf('.') < 0;
        if (oneWord
                && !Organisations.isNamed(last)
                && !titles.isTitle(last)
                && !last.equals(last.toUpperCase(Locale.ROOT))) {
            post.company = names.getFirst();
            post.place = last;
            post.sure = false;
        }
    }

    /** "Kvist, Norway" reads like a town until no other employer is found. */
    private void employerBeforeCountry(Post post) {
        String place = post.place;
        int comma = place == null ? -1 : place.indexOf(", ");
        if (place == null || comma < 0 || post.title == null || post.company != null) {
            return;
        }
        String country = place.substring(comma + 2);
        if (places.isCountry(country) && !places.isKnown(place.substring(0, comma))) {
            post.company = place.substring(0, comma);
            post.place = country;
            post.sure = false;
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
                    field + ".company",
                    post.sure && !post.employerAbove ? 0.85 : 0.55,
                    post.entry.group() == null && !post.employerAbove ? source : post.company);
        }
        if (post.place != null) {
            evidence.note(field + ".location", 0.8, post.employerAbove ? post.place : source);
        }
        if (post.entry.span() != null) {
            evidence.note(field + ".start", 0.95, post.entry.dates());
        }
    }
}
