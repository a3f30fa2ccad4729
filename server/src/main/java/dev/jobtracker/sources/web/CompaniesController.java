package dev.jobtracker.sources.web;

import dev.jobtracker.accounts.SignedIn;
import dev.jobtracker.platform.web.ProblemException;
import dev.jobtracker.sources.WebAddress;
import dev.jobtracker.sources.companies.BoardCheck;
import dev.jobtracker.sources.companies.CareersPages;
import dev.jobtracker.sources.companies.CompanyBoard;
import dev.jobtracker.sources.companies.CompanyWatch;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The companies that a person watches. */
@RestController
@RequestMapping("/api/v1/companies/watched")
@Tag(name = "companies")
class CompaniesController {

    private final CompanyWatch watch;
    private final CareersPages careers;
    private final BoardCheck boards;

    CompaniesController(CompanyWatch watch, CareersPages careers, BoardCheck boards) {
        this.watch = watch;
        this.careers = careers;
        this.boards = boards;
    }

    @GetMapping
    @Operation(operationId = "listWatchedCompanies", summary = "The companies whose boards the person watches")
    WatchedCompanies all(SignedIn person) {
        return watched(person.accountId());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "watchCompany", summary = "Watches the board behind a careers page")
    WatchedCompanies add(SignedIn person, @Valid @RequestBody CareersAddress pasted) {
        URI address = WebAddress.read(pasted.url());
        if (address == null) {
            throw ProblemException.invalid("url", "not_valid", "not the address of a web page");
        }
        if (watch.of(person.accountId()).size() >= CompanyWatch.MOST) {
            throw new ProblemException(
                    HttpStatus.CONFLICT,
                    "too_many_companies",
                    "No more than " + CompanyWatch.MOST + " companies can be watched.");
        }
        CompanyBoard board = careers.find(address)
                .orElseThrow(() -> new ProblemException(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "no_board_found",
                        "The page shows no board of a system that can be watched, or more than one."));
        if (boards.isMissing(board)) {
            throw new ProblemException(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "board_not_found",
                    "There is no board of that name there (any more).");
        }
        watch.add(person.accountId(), board);
        return watched(person.accountId());
    }

    @DeleteMapping("/{source}/{company}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "unwatchCompany", summary = "Watches a company no longer; twice is the same as once")
    void remove(SignedIn person, @PathVariable("source") String source, @PathVariable("company") String company) {
        List<CompanyBoard> boards = watch.of(person.accountId()).stream()
                .map(dev.jobtracker.sources.companies.WatchedCompany::board)
                .filter(board ->
                        board.source().value().equals(source) && board.company().equals(company))
                .toList();
        boards.forEach(board -> watch.remove(person.accountId(), board));
    }

    private WatchedCompanies watched(UUID accountId) {
        return new WatchedCompanies(watch.of(accountId).stream()
                .map(each ->
                        new WatchedCompany(each.board().source(), each.board().company(), each.addedAt()))
                .toList());
    }
}
