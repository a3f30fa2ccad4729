package dev.jobtracker.discovery.web;

import dev.jobtracker.accounts.SignedIn;
import dev.jobtracker.discovery.PostingViews;
import dev.jobtracker.discovery.saved.FoundPosting;
import dev.jobtracker.discovery.saved.SavedSearch;
import dev.jobtracker.discovery.saved.SavedSearches;
import dev.jobtracker.discovery.saved.SearchDraft;
import dev.jobtracker.jobs.JobPosting;
import dev.jobtracker.jobs.PostingCatalog;
import dev.jobtracker.platform.web.PageRequest;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/searches")
@Tag(name = "searches")
class SavedSearchController {

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");
    private static final long NONE = -1;

    private final SavedSearches searches;
    private final PostingCatalog catalog;
    private final PostingViews views;

    SavedSearchController(SavedSearches searches, PostingCatalog catalog, PostingViews views) {
        this.searches = searches;
        this.catalog = catalog;
        this.views = views;
    }

    @GetMapping
    @Operation(operationId = "listSearches", summary = "The searches that the person keeps")
    SavedSearchPage list(
            SignedIn person,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer limit) {
        PageRequest request = PageRequest.of(page, limit);
        List<SavedSearch> all = searches.of(person.accountId());
        Map<UUID, Integer> unseen = searches.unseen(person.accountId());
        List<SavedSearchAnswer> items = all.stream()
                .skip(request.offset())
                .limit(request.limit())
                .map(search -> SavedSearchAnswer.of(search, unseen.getOrDefault(search.id(), 0)))
                .toList();
        return new SavedSearchPage(items, request.page(), request.limit(), all.size());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "saveSearch", summary = "Keeps a search, to be asked again each morning")
    SavedSearchAnswer add(SignedIn person, @RequestBody SearchDraft draft) {
        return SavedSearchAnswer.of(searches.add(person.accountId(), draft), 0);
    }

    @GetMapping("/{search_id}")
    @Operation(operationId = "getSearch", summary = "One saved search")
    ResponseEntity<SavedSearchAnswer> get(SignedIn person, @PathVariable("search_id") UUID id) {
        return answer(person, searches.require(person.accountId(), id));
    }

    @PutMapping("/{search_id}")
    @Operation(operationId = "replaceSearch", summary = "Puts another search in its place")
    ResponseEntity<SavedSearchAnswer> replace(
            SignedIn person,
            @PathVariable("search_id") UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody SearchDraft draft) {
        return answer(person, searches.replace(person.accountId(), id, expected(ifMatch), draft));
    }

    private ResponseEntity<SavedSearchAnswer> answer(SignedIn person, SavedSearch search) {
        int unseen = searches.unseen(person.accountId()).getOrDefault(search.id(), 0);
        return ResponseEntity.ok().eTag("\"" + search.version() + "\"").body(SavedSearchAnswer.of(search, unseen));
    }

    private static @Nullable Long expected(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.strip().equals("*")) {
            return null;
        }
        Matcher tag = TAG.matcher(ifMatch.strip());
        return tag.matches() ? Long.valueOf(tag.group(1)) : Long.valueOf(NONE);
    }

    @DeleteMapping("/{search_id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "removeSearch", summary = "Keeps a search no longer, nor what it found")
    void remove(SignedIn person, @PathVariable("search_id") UUID id) {
        searches.remove(person.accountId(), id);
    }

    @GetMapping("/{search_id}/news")
    @Operation(operationId = "searchNews", summary = "What a saved search found since it was made, the latest first")
    SearchNewsPage news(
            SignedIn person,
            @PathVariable("search_id") UUID id,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer limit) {
        PageRequest request = PageRequest.of(page, limit);
        List<FoundPosting> found = searches.news(person.accountId(), id);
        List<SearchNewsItem> items = found.stream()
                .skip(request.offset())
                .limit(request.limit())
                .flatMap(one -> shown(person, one).stream())
                .toList();
        return new SearchNewsPage(items, request.page(), request.limit(), found.size());
    }

    /** What is gone from the catalog has nothing to show. */
    private Optional<SearchNewsItem> shown(SignedIn person, FoundPosting found) {
        Optional<JobPosting> posting = catalog.opening(person.accountId(), found.postingId());
        return posting.map(known -> new SearchNewsItem(
                views.fill(person.accountId(), List.of(known)).getFirst(),
                found.foundAt(),
                found.score(),
                found.seen()));
    }

    @PostMapping("/{search_id}/seen")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "seeSearchNews", summary = "Notes that the person has looked at what a search found")
    void see(SignedIn person, @PathVariable("search_id") UUID id) {
        searches.see(person.accountId(), id);
    }
}
