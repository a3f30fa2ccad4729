package dev.jobtracker.sources.places;

import dev.jobtracker.sources.RemoteKind;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Ways of working that are written where a place should be.
 *
 * @param remote the freest way that is offered; null when none is named
 * @param rest the words without them
 */
record WorkMode(@Nullable RemoteKind remote, String rest) {

    private static final Pattern REMOTE = words(
            "(?:fully|100 ?%|completely|helt|complètement|100% en)?[ -]*"
                    + "\\b(?:remote(?:ly)?(?:[ -](?:first|only|friendly|work|job|ok))?|remoto|remota|distansarbete|på distans|distans"
                    + "|arbeta hemifrån|hemifrån|work(?:ing)? from home|wfh|home ?office(?: - ho)?|homeoffice|télétravail|teletravail"
                    + "|teletrabajo|a distancia|à distance|anywhere in the world|anywhere|work(?:ing)? from anywhere|worldwide"
                    + "|world wide|var som helst|ortsunabhängig|n[’']importe où|en cualquier lugar|distributed|telecommute|virtual|flexible / remote)\\b");
    private static final Pattern HYBRID =
            words("\\b(?:hybrid(?:[ -](?:work|remote|arbete))?|híbrido|híbrida|hybride|hibrido)\\b");
    private static final Pattern ON_SITE =
            words("\\b(?:on[ -]?site|in[ -]office|in[ -]person|på plats|vor ort|sur site|presencial)\\b");
    private static final Pattern NEGATED =
            words("\\b(?:no|not|non|inte|ej|kein|nicht)[ -](?:remote|distans|remoto)\\b");

    static WorkMode of(String line) {
        String text = NEGATED.matcher(line).replaceAll(" on-site ");
        boolean remote = REMOTE.matcher(text).find();
        boolean hybrid = HYBRID.matcher(text).find();
        boolean onSite = ON_SITE.matcher(text).find();
        RemoteKind kind = remote && !isHybridRemote(text)
                ? RemoteKind.REMOTE
                : hybrid || remote ? RemoteKind.HYBRID : onSite ? RemoteKind.ON_SITE : null;
        String rest = text;
        for (Pattern words : new Pattern[] {HYBRID, REMOTE, ON_SITE}) {
            rest = words.matcher(rest).replaceAll(" ");
        }
        return new WorkMode(kind, kind == null ? line : rest);
    }

    /** "Hybrid remote in Lund" is one way of working, "Hybrid or remote" are two. */
    private static boolean isHybridRemote(String text) {
        Matcher hybrid = HYBRID.matcher(text);
        return hybrid.find() && !REMOTE.matcher(hybrid.replaceAll(" ")).find();
    }

    private static Pattern words(String pattern) {
        return Pattern.compile(
                pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }
}
